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
 * The text is a phone number, Swedish or with its country code: {@code 070-174 06 05}, {@code +358 40 1234567}.
 *
 * <p>Short numbers, {@code 112}, are none. Validates a {@link CharSequence}, typed or stored, and {@link
 * se.blankett.identifier.Telefonnummer}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Telefonnummer.OfText.class, Telefonnummer.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Telefonnummer.List.class)
public @interface Telefonnummer {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Telefonnummer.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Mobiltelefon}; {@code ""}: it names none. */
    String label() default "";

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Telefonnummer[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Telefonnummer> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(Telefonnummer.class, Telefonnummer::label, Check.of("se-phone"));
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Telefonnummer, se.blankett.identifier.Telefonnummer> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(Telefonnummer.class, Telefonnummer::label, Check.of("se-phone"));
        }
    }
}
