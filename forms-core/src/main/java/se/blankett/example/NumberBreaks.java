package se.blankett.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Pointer;

/** Wrong answers to a question that is answered with a number. */
final class NumberBreaks {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Spec spec;
    private final Pointer at;
    private final BigDecimal right;

    NumberBreaks(Spec spec, Pointer at, BigDecimal right) {
        this.spec = spec;
        this.at = at;
        this.right = right;
    }

    List<Break> all() {
        List<Break> breaks = new ArrayList<>();
        breaks.add(Break.engine("type", at, right.toPlainString(), "number.type", "type"));
        BigDecimal step = spec.step().orElse(BigDecimal.ONE);
        if (!spec.isCoordinate()) {
            addBounds(breaks, step);
        }
        spec.step().ifPresent(each -> {
            Object between = Steps.plain(right.add(each.multiply(HALF)));
            Object other = Steps.plain(right.subtract(each.multiply(HALF)));
            String rule = "multipleOf " + each.toPlainString();
            breaks.add(Break.engine(rule, at, between, "", "multipleOf", "type"));
            breaks.add(Break.engine(rule, at, other, "", "multipleOf", "type"));
        });
        return breaks;
    }

    private void addBounds(List<Break> breaks, BigDecimal step) {
        spec.minimum().ifPresent(bound -> add(breaks, "minimum", bound, below(bound, step)));
        spec.maximum().ifPresent(bound -> add(breaks, "maximum", bound, above(bound, step)));
        spec.exclusiveMinimum().ifPresent(bound -> add(breaks, "exclusiveMinimum", bound, atMost(bound, step)));
        spec.exclusiveMaximum().ifPresent(bound -> add(breaks, "exclusiveMaximum", bound, atLeast(bound, step)));
    }

    private void add(List<Break> breaks, String keyword, BigDecimal bound, BigDecimal value) {
        breaks.add(Break.engine(keyword + " " + bound.toPlainString(), at, value, "", keyword));
    }

    private static BigDecimal below(BigDecimal bound, BigDecimal step) {
        return Steps.plain(Steps.multiple(bound, step, RoundingMode.CEILING).subtract(step));
    }

    private static BigDecimal above(BigDecimal bound, BigDecimal step) {
        return Steps.plain(Steps.multiple(bound, step, RoundingMode.FLOOR).add(step));
    }

    private static BigDecimal atMost(BigDecimal bound, BigDecimal step) {
        return Steps.multiple(bound, step, RoundingMode.FLOOR);
    }

    private static BigDecimal atLeast(BigDecimal bound, BigDecimal step) {
        return Steps.multiple(bound, step, RoundingMode.CEILING);
    }
}
