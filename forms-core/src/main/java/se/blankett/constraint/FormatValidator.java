package se.blankett.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link Check}, and words what it says. Safe to share between threads once it is initialised, as the provider
 * does.
 *
 * @param <A> the constraint
 * @param <T> the type of what is validated
 */
abstract class FormatValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {
    private final String key;
    private final Function<A, String> label;
    private Check check;
    private boolean labelled;

    FormatValidator(Class<A> constraint, Function<A, String> label, Check check) {
        this.key = constraint.getName() + ".message";
        this.label = label;
        this.check = check;
    }

    @Override
    public final void initialize(A constraint) {
        check = checkOf(constraint, check);
        labelled = !label.apply(constraint).isEmpty();
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        return check.complaint(textOf(value), today)
                .map(complaint -> refused(complaint, context))
                .orElse(true);
    }

    /** Returns what this use of the constraint asks; most ask the same everywhere. */
    Check checkOf(A constraint, Check everywhere) {
        return everywhere;
    }

    abstract String textOf(T value);

    /** A message of the developer's own stands: only ours tells one reason from another. */
    private boolean refused(Complaint complaint, ConstraintValidatorContext context) {
        if (context.getDefaultConstraintMessageTemplate().equals("{" + key + "}")) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            "{" + key + complaint.suffix() + (labelled ? ".label" : "") + "}")
                    .addConstraintViolation();
        }
        return false;
    }
}
