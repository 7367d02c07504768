package se.blankett.formula;

import java.util.Optional;

/** Looks up what a formula reads. */
@FunctionalInterface
public interface Names {
    /**
     * Returns the value of a name, the first of a path, as JSON has it: a map, a list, a text, a {@code BigDecimal} or a
     * {@code Boolean}; nothing where there is no answer.
     */
    Optional<Object> valueOf(String name);
}
