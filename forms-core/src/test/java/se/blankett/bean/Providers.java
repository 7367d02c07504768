package se.blankett.bean;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator without an expression language, in English. */
final class Providers {
    static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(english())
            .buildValidatorFactory()
            .getValidator();

    private Providers() {}

    static Validator with(SubmissionForms forms) {
        var configuration = Validation.byDefaultProvider().configure();
        return configuration
                .messageInterpolator(english())
                .constraintValidatorFactory(forms.validators(configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }

    private static ParameterMessageInterpolator english() {
        return new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false);
    }
}
