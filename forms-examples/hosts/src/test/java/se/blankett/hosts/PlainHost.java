package se.blankett.hosts;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.blankett.bean.SubmissionForms;

/** No framework: what the standard's own bootstrap gives. */
final class PlainHost implements Host {
    @Override
    public Validator validator(
            UnaryOperator<MessageInterpolator> speaking, Clock clock, Optional<SubmissionForms> forms) {
        Configuration<?> configuration = configuration(speaking).clockProvider(() -> clock);
        forms.map(each -> each.validators(configuration.getDefaultConstraintValidatorFactory()))
                .ifPresent(configuration::constraintValidatorFactory);
        return configuration.buildValidatorFactory().getValidator();
    }

    /** Without an expression language a host names the interpolator that needs none. */
    static Configuration<?> configuration(UnaryOperator<MessageInterpolator> speaking) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator words = Provider.EXPRESSIONS
                ? configuration.getDefaultMessageInterpolator()
                : new ParameterMessageInterpolator();
        return configuration.messageInterpolator(speaking.apply(words));
    }
}
