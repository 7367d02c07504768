package se.blankett.example;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic of {@code multipleOf}. */
final class Steps {
    private Steps() {}

    /** Returns the least number that is a multiple of both. */
    static BigDecimal common(BigDecimal a, BigDecimal b) {
        int scale = Math.max(0, Math.max(a.scale(), b.scale()));
        BigInteger x = a.setScale(scale).unscaledValue();
        BigInteger y = b.setScale(scale).unscaledValue();
        return plain(new BigDecimal(x.divide(x.gcd(y)).multiply(y), scale));
    }

    /** Returns the multiple of the step that is nearest to the number, in the direction. */
    static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode direction) {
        return plain(number.divide(step, 0, direction).multiply(step));
    }

    /** Returns the number as answers have it: no zeros after the last decimal, no exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
