package se.blankett.outline;

import static se.blankett.outline.Constraints.attribute;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.math.BigDecimal;

/** Constraints on numbers. Those on texts that hold numbers are no schema's: a text has no size. */
final class NumberRules {
    private NumberRules() {}

    static boolean min(ConstraintDescriptor<?> constraint, Schema schema) {
        return atLeast(constraint, schema, BigDecimal.valueOf(attribute(constraint, "value", Long.class)), false);
    }

    static boolean max(ConstraintDescriptor<?> constraint, Schema schema) {
        return atMost(constraint, schema, BigDecimal.valueOf(attribute(constraint, "value", Long.class)), false);
    }

    static boolean decimalMin(ConstraintDescriptor<?> constraint, Schema schema) {
        return atLeast(constraint, schema, decimal(constraint), !attribute(constraint, "inclusive", Boolean.class));
    }

    static boolean decimalMax(ConstraintDescriptor<?> constraint, Schema schema) {
        return atMost(constraint, schema, decimal(constraint), !attribute(constraint, "inclusive", Boolean.class));
    }

    static boolean aboveZero(ConstraintDescriptor<?> constraint, Schema schema, boolean exclusive) {
        return atLeast(constraint, schema, BigDecimal.ZERO, exclusive);
    }

    static boolean belowZero(ConstraintDescriptor<?> constraint, Schema schema, boolean exclusive) {
        return atMost(constraint, schema, BigDecimal.ZERO, exclusive);
    }

    /** Without a digit before the point, 0 itself would be refused, which no limit says. */
    static boolean digits(ConstraintDescriptor<?> constraint, Schema schema) {
        int integer = attribute(constraint, "integer", Integer.class);
        int fraction = attribute(constraint, "fraction", Integer.class);
        if (!isNumber(schema) || integer < 1) {
            return false;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(schema.kind() == Kind.INTEGER ? 0 : fraction);
        BigDecimal most = BigDecimal.ONE.movePointRight(integer).subtract(step);
        schema.limits().atLeast(most.negate(), false);
        schema.limits().atMost(most, false);
        if (schema.kind() == Kind.NUMBER) {
            schema.put("multipleOf", step);
            Rules.say("multipleOf", constraint, schema);
        }
        Rules.say("minimum", constraint, schema);
        Rules.say("maximum", constraint, schema);
        return true;
    }

    private static BigDecimal decimal(ConstraintDescriptor<?> constraint) {
        return new BigDecimal(attribute(constraint, "value", String.class));
    }

    private static boolean atLeast(
            ConstraintDescriptor<?> constraint, Schema schema, BigDecimal value, boolean exclusive) {
        if (!isNumber(schema)) {
            return false;
        }
        schema.limits().atLeast(value, exclusive);
        Rules.say(exclusive && schema.kind() == Kind.NUMBER ? "exclusiveMinimum" : "minimum", constraint, schema);
        return true;
    }

    private static boolean atMost(
            ConstraintDescriptor<?> constraint, Schema schema, BigDecimal value, boolean exclusive) {
        if (!isNumber(schema)) {
            return false;
        }
        schema.limits().atMost(value, exclusive);
        Rules.say(exclusive && schema.kind() == Kind.NUMBER ? "exclusiveMaximum" : "maximum", constraint, schema);
        return true;
    }

    private static boolean isNumber(Schema schema) {
        return schema.kind() == Kind.INTEGER || schema.kind() == Kind.NUMBER;
    }
}
