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
 * The text is the registration number of a vehicle: {@code ABC 123}, {@code ABC 12D}.
 *
 * <p>Taken as people write it, with or without spaces and hyphens. Validates a {@link CharSequence}, typed or stored,
 * and {@link se.blankett.identifier.Registreringsnummer}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Registreringsnummer.OfText.class, Registreringsnummer.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Registreringsnummer.List.class)
public @interface Registreringsnummer {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Registreringsnummer.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Bilens nummer}; {@code ""}: it names none. */
    String label() default "";

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Registreringsnummer[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Registreringsnummer> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(Registreringsnummer.class, Registreringsnummer::label, Check.of("se-registreringsnummer"));
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Registreringsnummer, se.blankett.identifier.Registreringsnummer> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(Registreringsnummer.class, Registreringsnummer::label, Check.of("se-registreringsnummer"));
        }
    }
}
