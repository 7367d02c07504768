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
 * The text is the code of one of Sweden's 290 municipalities: {@code 0180}.
 *
 * <p>Validates a {@link CharSequence}, typed or stored, and {@link se.blankett.identifier.Kommun}; {@code null} is
 * valid.
 */
@Documented
@Constraint(validatedBy = {Kommun.OfText.class, Kommun.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Kommun.List.class)
public @interface Kommun {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Kommun.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Hemkommun}; {@code ""}: it names none. */
    String label() default "";

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Kommun[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Kommun> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(Kommun.class, Kommun::label, Check.of("se-kommun").withStoredForm());
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Kommun, se.blankett.identifier.Kommun> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(Kommun.class, Kommun::label, Check.of("se-kommun").withStoredForm());
        }
    }
}
