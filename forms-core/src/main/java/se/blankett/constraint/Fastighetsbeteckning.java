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
 * The text is written as what a piece of land is called: {@code Skoga 1:54}.
 *
 * <p>Every text may be one, and some are that nobody can check: what is refused here is only warned of in a form. Put
 * it in a group of its own to do the same. Validates a {@link CharSequence}, typed or stored, and {@link
 * se.blankett.identifier.Fastighetsbeteckning}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {Fastighetsbeteckning.OfText.class, Fastighetsbeteckning.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Fastighetsbeteckning.List.class)
public @interface Fastighetsbeteckning {
    /** Words of your own; the default says, in Swedish, English or Finnish, what to change. */
    String message() default "{se.blankett.constraint.Fastighetsbeteckning.message}";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** What the message calls the field, {@code Fastighet}; {@code ""}: it names none. */
    String label() default "";

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /** The constraints. */
        Fastighetsbeteckning[] value();
    }

    /** Validates a text. Made by the provider. */
    final class OfText extends TextValidator<Fastighetsbeteckning> {
        /** Makes one, not yet initialised. */
        public OfText() {
            super(Fastighetsbeteckning.class, Fastighetsbeteckning::label, Check.of("se-fastighet"));
        }
    }

    /** Validates a value. Made by the provider. */
    final class OfValue extends ValueValidator<Fastighetsbeteckning, se.blankett.identifier.Fastighetsbeteckning> {
        /** Makes one, not yet initialised. */
        public OfValue() {
            super(Fastighetsbeteckning.class, Fastighetsbeteckning::label, Check.of("se-fastighet"));
        }
    }
}
