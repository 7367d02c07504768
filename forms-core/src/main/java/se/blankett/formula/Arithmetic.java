package se.blankett.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Exact decimals: only a quotient is rounded, to 34 digits (IEEE 754-2008, decimal128). */
final class Arithmetic {
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(34);

    private Arithmetic() {}

    /** Numbers are added, days are added to a date, and texts are put after one another. */
    static Object plus(Object left, Object right, Scope scope) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return bounded(a.add(b));
        }
        return shifted(left, right)
                .or(() -> shifted(right, left))
                .orElseGet(() -> joined(left, scope) + joined(right, scope));
    }

    private static Optional<Object> shifted(Object date, Object days) {
        return days instanceof BigDecimal count
                ? Dates.read(date).map(day -> Dates.plus(day, count))
                : Optional.empty();
    }

    private static String joined(Object value, Scope scope) {
        if (value instanceof BigDecimal number) {
            return scope.written(number);
        }
        return value instanceof LocalDate date ? date.toString() : Values.text(value);
    }

    /** Of two dates, how many days the first is after the second. */
    static Object minus(Object left, Object right) {
        if (!(right instanceof BigDecimal b)) {
            return Dates.days(right, left);
        }
        return left instanceof BigDecimal a
                ? bounded(a.subtract(b))
                : shifted(left, b.negate()).orElseThrow(() -> new FaultException(Fault.WRONG_KIND));
    }

    static Object times(Object left, Object right) {
        return bounded(Values.number(left).multiply(Values.number(right)));
    }

    static Object dividedBy(Object left, Object right) {
        return bounded(Values.number(left).divide(divisor(right), MathContext.DECIMAL128));
    }

    static Object modulo(Object left, Object right) {
        return bounded(Values.number(left).remainder(divisor(right)));
    }

    private static BigDecimal divisor(Object value) {
        BigDecimal divisor = Values.number(value);
        if (divisor.signum() == 0) {
            throw new FaultException(Fault.DIVISION_BY_ZERO);
        }
        return divisor;
    }

    /** A half goes away from zero, as people round. */
    static Object round(Object value, Object decimals) {
        BigDecimal places = Values.number(decimals);
        if (places.abs().compareTo(MOST_DECIMALS) > 0) {
            throw new FaultException(Fault.TOO_LARGE);
        }
        return Values.number(value).setScale(places.intValue(), RoundingMode.HALF_UP);
    }

    /** Formulas on formulas could square a number without end. */
    static BigDecimal bounded(BigDecimal number) {
        int whole = number.precision() - number.scale();
        if (number.precision() > Formula.MAX_DIGITS
                || Math.abs(whole) > Formula.MAX_DIGITS
                || Math.abs(number.scale()) > Formula.MAX_DIGITS) {
            throw new FaultException(Fault.TOO_LARGE);
        }
        return number;
    }
}
