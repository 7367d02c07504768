package se.blankett.identifier;

import java.util.Optional;

/**
 * What a typed text was read as: an identifier, or what is wrong with it.
 *
 * @param identifier the value, where the text could be read
 * @param fault what is wrong, where it could not
 * @param <T> the type of the value
 */
public record Reading<T extends Identifier>(Optional<T> identifier, Optional<Fault> fault) {
    public Reading {
        if (identifier.isPresent() == fault.isPresent()) {
            throw new IllegalArgumentException("reading: must have an identifier or a fault");
        }
    }

    /** Returns a reading that succeeded. */
    public static <T extends Identifier> Reading<T> of(T identifier) {
        return new Reading<>(Optional.of(identifier), Optional.empty());
    }

    /** Returns a reading that failed. */
    public static <T extends Identifier> Reading<T> failed(Fault fault) {
        return new Reading<>(Optional.empty(), Optional.of(fault));
    }
}
