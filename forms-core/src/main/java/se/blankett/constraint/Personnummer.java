package se.blankett.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is a personnummer (folkbokföringslagen 1991:481, 18 §) or a samordningsnummer: {@code 19850101-2390}. It
 * is not born after today, as the {@code ClockProvider} has it.
 *
 * <p>With ten digits or twelve. Validates a {@link CharSequence}, typed or stored, and {@link
 * se.blankett.identifier.Personnummer}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Personnummer.OfText.class, Personnummer.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Personnummer.List.class)
public @interface Personnummer {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Personnummer.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Barnets personnummer}; {@code ""}: it names none. */
    String label() default "";

    /** Whether a samordningsnummer will do. */
    boolean coordinationNumber() default true;

    /**
     * The least age, in whole years, at least 0. A samordningsnummer without a date of birth has no age, and is not
     * refused for it.
     */
    int minAge() default 0;

    /** The greatest age, in whole years, at least {@link #minAge}. */
    int maxAge() default Integer.MAX_VALUE;

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Personnummer[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Personnummer> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(
                    Personnummer.class,
                    Personnummer::label,
                    Check.of("se-personnummer").withReasons());
        }

        @Override
        Check checkOf(Personnummer constraint, Check everywhere) {
            return everywhere.withRule(PersonRule.of(constraint));
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Personnummer, se.blankett.identifier.Personnummer> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(
                    Personnummer.class,
                    Personnummer::label,
                    Check.of("se-personnummer").withReasons());
        }

        @Override
        Check checkOf(Personnummer constraint, Check everywhere) {
            return everywhere.withRule(PersonRule.of(constraint));
        }
    }
}
