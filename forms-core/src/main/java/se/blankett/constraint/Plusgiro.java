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
 * The text is a plusgiro number: {@code 90 00 00-1}.
 *
 * <p>Taken as people write it, with or without spaces and hyphens. Validates a {@link CharSequence}, typed or stored,
 * and {@link se.blankett.identifier.Plusgiro}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Plusgiro.OfText.class, Plusgiro.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Plusgiro.List.class)
public @interface Plusgiro {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Plusgiro.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Plusgiro}; {@code ""}: it names none. */
    String label() default "";

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Plusgiro[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Plusgiro> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(Plusgiro.class, Plusgiro::label, Check.of("se-plusgiro"));
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Plusgiro, se.blankett.identifier.Plusgiro> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(Plusgiro.class, Plusgiro::label, Check.of("se-plusgiro"));
        }
    }
}
