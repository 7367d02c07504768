package se.blankett.outline;

import static se.blankett.outline.Constraints.attribute;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.math.BigDecimal;

/** Constraints on how much there is: characters, items, members. */
final class CountRules {
    private CountRules() {}

    /** In a form, nothing typed is no answer: what is required is not empty. */
    static boolean notEmpty(ConstraintDescriptor<?> constraint, Schema schema) {
        if (!isCounted(schema)) {
            return false;
        }
        if (schema.kind() != Kind.TEXT) {
            atLeast(1, constraint, schema);
        }
        return true;
    }

    static boolean size(ConstraintDescriptor<?> constraint, Schema schema) {
        if (!isCounted(schema)) {
            return false;
        }
        int max = attribute(constraint, "max", Integer.class);
        atLeast(attribute(constraint, "min", Integer.class), constraint, schema);
        if (max < Integer.MAX_VALUE) {
            schema.limits().atMost(BigDecimal.valueOf(max), false);
            Rules.say(schema.kind() == Kind.TEXT ? "maxLength" : "maxItems", constraint, schema);
        }
        return true;
    }

    private static void atLeast(int count, ConstraintDescriptor<?> constraint, Schema schema) {
        int least = schema.kind() == Kind.TEXT && count == 1 ? 0 : count;
        schema.limits().atLeast(BigDecimal.valueOf(least), false);
        if (least > 0) {
            Rules.say(schema.kind() == Kind.TEXT ? "minLength" : "minItems", constraint, schema);
        }
    }

    private static boolean isCounted(Schema schema) {
        return schema.kind() == Kind.TEXT || schema.kind() == Kind.LIST;
    }
}
