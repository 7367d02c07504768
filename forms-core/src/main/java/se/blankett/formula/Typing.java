package se.blankett.formula;

import java.util.List;

/**
 * What is known of a formula's values before it runs.
 *
 * @param result what it comes to
 * @param misuses what could never work
 */
public record Typing(Operand result, List<Misuse> misuses) {
    public Typing {
        misuses = List.copyOf(misuses);
    }
}
