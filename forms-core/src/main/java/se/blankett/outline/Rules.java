package se.blankett.outline;

import static java.util.Map.entry;
import static se.blankett.outline.Constraints.attribute;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;

/** What each constraint becomes in a schema: {@code docs/jakarta-validation.md} has the table. */
final class Rules {
    /** That there is an answer at all is said by the object around it. */
    private static final Set<Class<? extends Annotation>> PRESENCE =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class, Null.class);

    private static final Map<Class<? extends Annotation>, Rule> ALL = Map.ofEntries(
            entry(NotNull.class, (constraint, schema) -> true),
            entry(Null.class, (constraint, schema) -> true),
            entry(NotBlank.class, CountRules::notEmpty),
            entry(NotEmpty.class, CountRules::notEmpty),
            entry(Size.class, CountRules::size),
            entry(AssertTrue.class, (constraint, schema) -> constant(true, schema)),
            entry(AssertFalse.class, (constraint, schema) -> constant(false, schema)),
            entry(Min.class, NumberRules::min),
            entry(Max.class, NumberRules::max),
            entry(DecimalMin.class, NumberRules::decimalMin),
            entry(DecimalMax.class, NumberRules::decimalMax),
            entry(Positive.class, (constraint, schema) -> NumberRules.aboveZero(constraint, schema, true)),
            entry(PositiveOrZero.class, (constraint, schema) -> NumberRules.aboveZero(constraint, schema, false)),
            entry(Negative.class, (constraint, schema) -> NumberRules.belowZero(constraint, schema, true)),
            entry(NegativeOrZero.class, (constraint, schema) -> NumberRules.belowZero(constraint, schema, false)),
            entry(Digits.class, NumberRules::digits),
            entry(Pattern.class, Rules::pattern),
            entry(Email.class, Rules::email),
            entry(Past.class, (constraint, schema) -> DayRules.day(constraint, schema, "past", "<")),
            entry(PastOrPresent.class, (constraint, schema) -> DayRules.day(constraint, schema, "pastOrToday", "<=")),
            entry(Future.class, (constraint, schema) -> DayRules.day(constraint, schema, "future", ">")),
            entry(
                    FutureOrPresent.class,
                    (constraint, schema) -> DayRules.day(constraint, schema, "futureOrToday", ">=")));

    private Rules() {}

    /** Writes the constraint; returns whether the schema now asks the same. */
    static boolean write(ConstraintDescriptor<?> constraint, Schema schema) {
        Class<? extends Annotation> type = Constraints.typeOf(constraint);
        if (SwedishFormats.of(type).isPresent()) {
            return FormatRules.write(constraint, schema);
        }
        Rule rule = ALL.get(type);
        return rule == null ? Constraints.isTheSumOfItsParts(constraint) : rule.write(constraint, schema);
    }

    /** Says whether it is about there being an answer, or none. */
    static boolean isPresence(ConstraintDescriptor<?> constraint) {
        return PRESENCE.contains(Constraints.typeOf(constraint));
    }

    private static boolean constant(boolean value, Schema schema) {
        if (schema.kind() != Kind.BOOLEAN) {
            return false;
        }
        schema.put("const", value);
        return true;
    }

    private static boolean pattern(ConstraintDescriptor<?> constraint, Schema schema) {
        Object[] flags = attribute(constraint, "flags", Object[].class);
        if (schema.kind() != Kind.TEXT || flags.length > 0) {
            return false;
        }
        return JavaPattern.toEcma(attribute(constraint, "regexp", String.class))
                .map(pattern -> {
                    schema.addPattern(pattern);
                    say("pattern", constraint, schema);
                    return true;
                })
                .orElse(false);
    }

    private static boolean email(ConstraintDescriptor<?> constraint, Schema schema) {
        boolean more = !attribute(constraint, "regexp", String.class).equals(".*");
        if (schema.kind() != Kind.TEXT || more) {
            return false;
        }
        schema.put("format", "email");
        say("format", constraint, schema);
        return true;
    }

    /** A message in plain words goes over, too. */
    static void say(String keyword, ConstraintDescriptor<?> constraint, Schema schema) {
        String words = Constraints.wordsOf(constraint);
        if (!words.isEmpty()) {
            schema.putError(keyword, words);
        }
    }
}
