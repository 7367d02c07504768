package se.blankett.formula;

import java.util.Optional;

/**
 * What a formula comes to: a value, or nothing, and then for which reason.
 *
 * @param value a {@code BigDecimal}, a text, a {@code Boolean} or a {@code LocalDate}; nothing where an answer that it
 *     needs is absent
 * @param fault why there is no value, where it is not for an absent answer
 */
public record Result(Optional<Object> value, Optional<Fault> fault) {
    /** An answer that the formula needs is absent. */
    static final Result ABSENT = new Result(Optional.empty(), Optional.empty());

    static Result of(Object value) {
        return new Result(Optional.of(value), Optional.empty());
    }

    static Result failed(Fault fault) {
        return new Result(Optional.empty(), Optional.of(fault));
    }

    /** Says whether the value is there, and is {@code false}: what a rule asks. */
    public boolean isFalse() {
        return value.filter(Boolean.FALSE::equals).isPresent();
    }

    /** Shows no value: it may end in a log. */
    @Override
    public String toString() {
        return "Result[present=" + value.isPresent() + ", fault="
                + fault.map(Enum::name).orElse("") + "]";
    }
}
