package se.blankett.bean;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The value is answers that a form of the host's catalogue accepts: JSON as a text, a map of its members, or a class that
 * Jackson writes as JSON. {@code null} is valid.
 *
 * <p>Each finding is a violation at its own property, {@code barn[1].fornamn}, in words of its own; in a class it is
 * called as Java calls it. The catalogue is that of the host's {@link SubmissionForms}.
 */
@Documented
@Constraint(validatedBy = ValidSubmission.OfAnswers.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface ValidSubmission {
    /** The short name of the form, {@code skolskjuts}, or its {@code $id}. */
    String form();

    /** Never said: each finding has words of its own. */
    String message() default "answers that the form accepts";

    /** The groups that it belongs to. */
    Class<?>[] groups() default {};

    /** What the program wants to know of it. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the form. Made by what has the forms: Spring, CDI, Jersey; and else by {@link SubmissionForms#validators}. */
    final class OfAnswers implements ConstraintValidator<ValidSubmission, Object> {
        private final SubmissionForms forms;
        private String name = "";

        /** Makes one, not yet initialised. CDI and HK2 ask for the annotation; nobody else has to have it. */
        @Inject
        public OfAnswers(SubmissionForms forms) {
            this.forms = forms;
        }

        @Override
        public void initialize(ValidSubmission constraint) {
            name = constraint.form();
        }

        /** @throws jakarta.validation.ConstraintDeclarationException where there is no such form */
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || forms.isValid(name, value, context);
        }
    }
}
