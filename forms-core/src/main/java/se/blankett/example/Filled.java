package se.blankett.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Violation;

/**
 * What filling in came to.
 *
 * @param broken the rules of its author that do not hold
 * @param left what the engine still finds wrong
 */
record Filled(Map<String, Object> answers, List<Violation> left, List<RuleCheck.Broken> broken) {
    /** Says whether the answers are accepted, if someone confirms them. */
    boolean isValid() {
        return left.isEmpty() && broken.stream().allMatch(RuleCheck.Broken::warning);
    }

    /** Says whether there is nothing to say about the answers. */
    boolean isClean() {
        return left.isEmpty() && broken.isEmpty();
    }

    /** Returns the rule that keeps the answers from being valid. */
    Optional<RuleCheck.Broken> worst() {
        return broken.stream().filter(rule -> !rule.warning()).findFirst();
    }

    /** Says whether fewer rules are broken here than there; those that warn count only where the others are as many. */
    boolean isBetterThan(Filled other) {
        return left.isEmpty() && weight() < other.weight();
    }

    private long weight() {
        return broken.stream().mapToLong(rule -> rule.warning() ? 1 : 10_000).sum();
    }
}
