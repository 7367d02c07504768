package se.blankett.value;

import java.util.Optional;

/**
 * What a typed text was read as; neither part where nothing was typed, and both where the value is doubted.
 *
 * @param value the stored value: a string, a {@code BigDecimal}, a boolean, or a list of options
 * @param fault why it could not be read; a warning where it could
 */
public record Read(Optional<Object> value, Optional<Fault> fault) {
    /** Nothing was typed. */
    static final Read NOTHING = new Read(Optional.empty(), Optional.empty());

    static Read of(Object value) {
        return new Read(Optional.of(value), Optional.empty());
    }

    static Read doubted(Object value, Fault fault) {
        return new Read(Optional.of(value), Optional.of(fault));
    }

    static Read failed(Fault fault) {
        return new Read(Optional.empty(), Optional.of(fault));
    }

    static Read failed(String code) {
        return failed(Fault.of(code));
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Read[value=" + (value.isPresent() ? "read" : "none") + ", fault="
                + fault.map(Fault::code).orElse("none") + "]";
    }
}
