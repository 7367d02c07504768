package se.blankett.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of two values is the greater: of two numbers, two dates, two texts, or a date and a text that is one. */
final class Comparison {
    private Comparison() {}

    /** Values of different kinds are not equal; lists are never compared. */
    static boolean equal(Object left, Object right) {
        if (left instanceof List || right instanceof List) {
            throw new FaultException(Fault.WRONG_KIND);
        }
        if (left instanceof Boolean || right instanceof Boolean) {
            return left.equals(right);
        }
        return order(left, right).filter(order -> order == 0).isPresent();
    }

    static int compare(Object left, Object right) {
        return order(left, right).orElseThrow(() -> new FaultException(Fault.WRONG_KIND));
    }

    /** Texts by code unit: times of day and months are in their order so. */
    private static Optional<Integer> order(Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return Optional.of(a.compareTo(b));
        }
        if (left instanceof LocalDate || right instanceof LocalDate) {
            return Dates.read(left).flatMap(a -> Dates.read(right).map(a::compareTo));
        }
        return left instanceof String a && right instanceof String b ? Optional.of(a.compareTo(b)) : Optional.empty();
    }
}
