package se.blankett.outline;

import static se.blankett.outline.Constraints.attribute;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.blankett.constraint.Personnummer;

/** Our own constraints. */
final class FormatRules {
    private FormatRules() {}

    static boolean write(ConstraintDescriptor<?> constraint, Schema schema) {
        Optional<String> format = SwedishFormats.of(Constraints.typeOf(constraint));
        if (format.isEmpty() || (schema.kind() != Kind.TEXT && schema.kind() != Kind.FORMATTED)) {
            return false;
        }
        schema.put("format", format.get());
        Rules.say("format", constraint, schema);
        if (Constraints.typeOf(constraint).equals(Personnummer.class)) {
            person(constraint, schema);
        }
        return !SwedishFormats.isDoubted(Constraints.typeOf(constraint));
    }

    private static void person(ConstraintDescriptor<?> constraint, Schema schema) {
        if (!attribute(constraint, "coordinationNumber", Boolean.class)) {
            schema.putForm("coordinationNumber", false);
        }
        int least = attribute(constraint, "minAge", Integer.class);
        if (least > 0) {
            schema.addRule(age(constraint, "minAge", ">=", "pnr.age", "min", least));
        }
        int most = attribute(constraint, "maxAge", Integer.class);
        if (most < Integer.MAX_VALUE) {
            schema.addRule(age(constraint, "maxAge", "<=", "pnr.ageMax", "max", most));
        }
    }

    private static TodayRule age(
            ConstraintDescriptor<?> constraint,
            String name,
            String comparison,
            String message,
            String argument,
            int years) {
        return new TodayRule(
                name,
                "AGE(",
                ") " + comparison + " " + years,
                message,
                Map.of(argument, BigDecimal.valueOf(years)),
                Constraints.wordsOf(constraint));
    }
}
