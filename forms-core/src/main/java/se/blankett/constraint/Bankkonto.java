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
 * The text is the number of an account in a Swedish bank, clearing number first: {@code 8424-1234567897}.
 *
 * <p>Every text may be one, and some are that nobody can check: what is refused here is only warned of in a form. Put
 * it in a group of its own to do the same. Validates a {@link CharSequence}, typed or stored, and {@link
 * se.blankett.identifier.Bankkonto}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Bankkonto.OfText.class, Bankkonto.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Bankkonto.List.class)
public @interface Bankkonto {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Bankkonto.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Kontonummer}; {@code ""}: it names none. */
    String label() default "";

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Bankkonto[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Bankkonto> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(Bankkonto.class, Bankkonto::label, Check.of("se-bankkonto"));
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Bankkonto, se.blankett.identifier.Bankkonto> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(Bankkonto.class, Bankkonto::label, Check.of("se-bankkonto"));
        }
    }
}
