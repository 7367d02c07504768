package se.blankett.example;

import java.util.List;
import java.util.Map;
import se.blankett.engine.Violation;

/**
 * What filling in came to.
 *
 * @param left what the engine still finds wrong; none where the answers are valid
 */
record Filled(Map<String, Object> answers, List<Violation> left) {
    boolean isValid() {
        return left.isEmpty();
    }
}
