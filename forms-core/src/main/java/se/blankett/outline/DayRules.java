package se.blankett.outline;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;

/** Constraints that depend on the day. */
final class DayRules {
    private DayRules() {}

    static boolean day(ConstraintDescriptor<?> constraint, Schema schema, String name, String comparison) {
        if (schema.kind() != Kind.DATE) {
            return false;
        }
        schema.addRule(new TodayRule(
                name, "", " " + comparison + " TODAY()", "date." + name, Map.of(), Constraints.wordsOf(constraint)));
        return true;
    }
}
