package se.blankett.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.blankett.form.Expression;
import se.blankett.form.Leaf;

/** Finds computed values that are told with more decimals than anybody reads, and limits on what nobody enters. */
final class ComputedValues implements Check {
    private static final List<String> LIMITS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves().filter(leaf -> leaf.compute().isPresent()).forEach(leaf -> {
            checkLimits(form, leaf, advice);
            checkDecimals(form, leaf, advice);
        });
    }

    private static void checkLimits(Definition form, Leaf leaf, Advice advice) {
        for (String limit : LIMITS) {
            Optional<Node> declared = form.with(leaf, limit);
            if (declared.isPresent() && !(limit.equals("maxLength") && leaf.type() == Leaf.Type.TEXT)) {
                advice.warning(
                        declared.get().place(limit),
                        "compute.limit",
                        "nobody enters this value, so a limit does not say which answer is to change",
                        "write it as a rule, whose message says it: {\"id\": \"" + limit.toLowerCase(Locale.ROOT)
                                + "\", \"test\": …, \"message\": …, \"at\": …}");
            }
        }
    }

    private static void checkDecimals(Definition form, Leaf leaf, Advice advice) {
        boolean divides = leaf.compute()
                .map(Expression::text)
                .filter(ComputedValues::isDivision)
                .isPresent();
        if (divides
                && leaf.type() == Leaf.Type.NUMBER
                && leaf.limits().multipleOf().isEmpty()) {
            advice.warning(
                    form.declaration(leaf, "x-form"),
                    "compute.decimals",
                    "a division may have six decimals here",
                    "add \"multipleOf\": 0.01 for two decimals, 1 for whole numbers");
        }
    }

    private static boolean isDivision(String formula) {
        String bare = TEXT.matcher(formula).replaceAll("");
        return bare.contains("/") && !bare.startsWith("ROUND(");
    }
}
