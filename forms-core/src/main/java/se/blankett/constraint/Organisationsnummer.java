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
 * The text is the number of a legal person (lag 1974:174): {@code 556016-0680}.
 *
 * <p>With ten digits or twelve. A sole trader's number is a {@link Personnummer}. Validates a {@link CharSequence},
 * typed or stored, and {@link se.blankett.identifier.Organisationsnummer}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Organisationsnummer.OfText.class, Organisationsnummer.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Organisationsnummer.List.class)
public @interface Organisationsnummer {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Organisationsnummer.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Föreningens nummer}; {@code ""}: it names none. */
    String label() default "";

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Organisationsnummer[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Organisationsnummer> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(
                    Organisationsnummer.class,
                    Organisationsnummer::label,
                    Check.of("se-organisationsnummer").withReasons());
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Organisationsnummer, se.blankett.identifier.Organisationsnummer> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(
                    Organisationsnummer.class,
                    Organisationsnummer::label,
                    Check.of("se-organisationsnummer").withReasons());
        }
    }
}
