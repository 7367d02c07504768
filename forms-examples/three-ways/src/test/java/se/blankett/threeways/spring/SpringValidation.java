package se.blankett.threeways.spring;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import se.blankett.bean.SubmissionForms;
import se.blankett.hosts.Host;

/**
 * Spring's validator as Spring Boot makes it, for the tests of {@code forms-examples/hosts}: its bean factory makes the
 * constraint validators, and a bean of the forms is all that they need.
 */
public final class SpringValidation implements Host {
    @Override
    public Validator validator(
            UnaryOperator<MessageInterpolator> speaking, Clock clock, Optional<SubmissionForms> forms) {
        GenericApplicationContext context = new GenericApplicationContext();
        forms.ifPresent(each -> context.registerBean(SubmissionForms.class, () -> each));
        context.registerBean(LocalValidatorFactoryBean.class, () -> factory(speaking, clock));
        context.refresh();
        return context.getBean(LocalValidatorFactoryBean.class);
    }

    private static LocalValidatorFactoryBean factory(UnaryOperator<MessageInterpolator> speaking, Clock clock) {
        LocalValidatorFactoryBean factory = new LocalValidatorFactoryBean();
        factory.setMessageInterpolator(speaking.apply(new MessageInterpolatorFactory().getObject()));
        factory.setConfigurationInitializer(configuration -> configuration.clockProvider(() -> clock));
        return factory;
    }
}
