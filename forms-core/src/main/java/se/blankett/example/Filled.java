package se.blankett.example;

import java.util.List;
import java.util.Map;
import se.blankett.engine.Violation;

/**
 * What filling in came to.
 *
 * @param broken the rules of its author that do not hold
 * @param left what the engine still finds wrong; none where the answers are valid
 */
record Filled(Map<String, Object> answers, List<Violation> left, List<RuleCheck.Broken> broken) {
    boolean isValid() {
        return left.isEmpty() && broken.isEmpty();
    }
}
