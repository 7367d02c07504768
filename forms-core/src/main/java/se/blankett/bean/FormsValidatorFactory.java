package se.blankett.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** Gives the validator of {@link ValidSubmission} its forms. */
final class FormsValidatorFactory implements ConstraintValidatorFactory {
    private final SubmissionForms forms;
    private final ConstraintValidatorFactory others;

    FormsValidatorFactory(SubmissionForms forms, ConstraintValidatorFactory others) {
        this.forms = forms;
        this.others = others;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return key == ValidSubmission.OfAnswers.class
                ? key.cast(new ValidSubmission.OfAnswers(forms))
                : others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof ValidSubmission.OfAnswers)) {
            others.releaseInstance(instance);
        }
    }
}
