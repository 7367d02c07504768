package se.blankett.outline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** The least and the greatest of a number, or of a count; the narrowest of several hold. */
final class Limits {
    private final boolean whole;
    private Optional<Limit> least = Optional.empty();
    private Optional<Limit> most = Optional.empty();

    /** @param whole whether only whole numbers are counted: then each limit is one that may be reached */
    Limits(boolean whole) {
        this.whole = whole;
    }

    void atLeast(BigDecimal value, boolean exclusive) {
        Limit next = whole ? Limit.above(value, exclusive) : new Limit(value, exclusive);
        if (least.isEmpty() || next.compareTo(least.get()) > 0) {
            least = Optional.of(next);
        }
    }

    void atMost(BigDecimal value, boolean exclusive) {
        Limit next = (whole ? Limit.above(value.negate(), exclusive) : new Limit(value.negate(), exclusive));
        if (most.isEmpty() || next.compareTo(most.get()) > 0) {
            most = Optional.of(next);
        }
    }

    /** Writes the limits of a number. */
    void write(Map<String, Object> schema) {
        least.ifPresent(limit -> schema.put(limit.exclusive() ? "exclusiveMinimum" : "minimum", limit.value()));
        most.ifPresent(limit -> schema.put(
                limit.exclusive() ? "exclusiveMaximum" : "maximum",
                limit.value().negate()));
    }

    /** Writes the limits of a count, {@code minLength}; none less than 0, and none that no computer can count to. */
    void write(Map<String, Object> schema, String leastName, String mostName) {
        least.filter(limit -> limit.value().signum() > 0).ifPresent(limit -> schema.put(leastName, limit.value()));
        most.ifPresent(limit -> schema.put(mostName, limit.value().negate()));
    }

    /** One limit from below; that from above is one of the negated value. */
    private record Limit(BigDecimal value, boolean exclusive) implements Comparable<Limit> {
        /** The first whole number that is within. */
        static Limit above(BigDecimal value, boolean exclusive) {
            BigDecimal first = value.setScale(0, RoundingMode.CEILING);
            boolean reached = exclusive && first.compareTo(value) == 0;
            return new Limit(reached ? first.add(BigDecimal.ONE) : first, false);
        }

        @Override
        public int compareTo(Limit other) {
            int compared = value.compareTo(other.value);
            return compared != 0 ? compared : Boolean.compare(exclusive, other.exclusive);
        }
    }
}
