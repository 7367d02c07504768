package se.blankett.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Rows;

/** Finds limits that no answer keeps, in one schema or in several that hold together. */
final class Bounds implements Check {
    /** @param strict whether both may not be the same number */
    private record Pair(String least, String most, boolean strict) {
        boolean isCrossed(BigDecimal from, BigDecimal to) {
            int order = from.compareTo(to);
            return order > 0 || (strict && order == 0);
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair("minLength", "maxLength", false),
            new Pair("minItems", "maxItems", false),
            new Pair("minimum", "maximum", false),
            new Pair("minimum", "exclusiveMaximum", true),
            new Pair("exclusiveMinimum", "maximum", true),
            new Pair("exclusiveMinimum", "exclusiveMaximum", true));

    @Override
    public void check(Definition form, Advice advice) {
        for (Field field : form.fields()) {
            if (field instanceof Leaf leaf) {
                PAIRS.forEach(pair -> check(pair, form, leaf, leaf.limits(), advice));
                checkOptions(form, leaf, advice);
            } else if (field instanceof Rows rows) {
                check(PAIRS.get(1), form, rows, number(rows.minItems()), number(rows.maxItems()), advice);
            }
        }
    }

    private static void check(Pair pair, Definition form, Field field, Limits limits, Advice advice) {
        check(pair, form, field, number(pair.least(), limits), number(pair.most(), limits), advice);
    }

    private static void check(
            Pair pair,
            Definition form,
            Field field,
            Optional<BigDecimal> from,
            Optional<BigDecimal> to,
            Advice advice) {
        if (from.isPresent() && to.isPresent() && pair.isCrossed(from.get(), to.get())) {
            String least = from.get().toPlainString();
            String most = to.get().toPlainString();
            advice.error(
                    form.declaration(field, pair.least()).place(pair.least()),
                    "limits.crossed",
                    "'" + pair.least() + "' is " + least + " and '" + pair.most() + "' " + most
                            + ", so no answer keeps both",
                    "raise '" + pair.most() + "' or lower '" + pair.least() + "'");
        }
    }

    private static void checkOptions(Definition form, Leaf leaf, Advice advice) {
        int least = leaf.limits().minItems().orElse(0);
        if (leaf.type() == Leaf.Type.CHOICES && least > leaf.choices().size()) {
            advice.error(
                    form.declaration(leaf, "minItems").place("minItems"),
                    "limits.crossed",
                    "'minItems' is " + least + ", and there are "
                            + leaf.choices().size() + " options",
                    "lower 'minItems'");
        }
    }

    private static Optional<BigDecimal> number(String keyword, Limits limits) {
        return switch (keyword) {
            case "minLength" -> number(limits.minLength());
            case "maxLength" -> number(limits.maxLength());
            case "minItems" -> number(limits.minItems());
            case "maxItems" -> number(limits.maxItems());
            case "minimum" -> limits.minimum();
            case "maximum" -> limits.maximum();
            case "exclusiveMinimum" -> limits.exclusiveMinimum();
            default -> limits.exclusiveMaximum();
        };
    }

    private static Optional<BigDecimal> number(OptionalInt count) {
        return count.isPresent() ? Optional.of(BigDecimal.valueOf(count.getAsInt())) : Optional.empty();
    }
}
