package se.blankett.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.blankett.form.Leaf;

/**
 * How exactly a computed number is kept. {@code multipleOf} says it; without it a number has six decimals at most, so that
 * a division that does not end has an end all the same. A half goes away from zero.
 */
final class Rounding {
    private static final int MOST_DECIMALS = 6;

    private Rounding() {}

    /** Returns the number as it is stored: no zeros after the last decimal, no exponent. */
    static BigDecimal of(Leaf leaf, BigDecimal value) {
        BigDecimal kept = leaf.limits()
                .multipleOf()
                .filter(step -> step.signum() > 0)
                .map(step -> toStep(value, step))
                .orElseGet(() -> value.setScale(Math.min(value.scale(), MOST_DECIMALS), RoundingMode.HALF_UP));
        return plain(kept);
    }

    private static BigDecimal toStep(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    /** Returns the one way in which a number is written: 1.30E+3 is 1300, and 2500.0 is 2500. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the number as short as it can be written in a text: {@code 12,5}. */
    static String written(BigDecimal number, String decimal) {
        return plain(number).toPlainString().replace(".", decimal);
    }
}
