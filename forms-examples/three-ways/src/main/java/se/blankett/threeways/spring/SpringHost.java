package se.blankett.threeways.spring;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import se.blankett.bean.SubmissionForms;
import se.blankett.parse.Catalogue;
import se.blankett.threeways.Journey;

/** Serves pages at {@code /sv/skolskjuts}, and takes JSON at {@code /api/skolskjuts}. */
@SpringBootApplication(proxyBeanMethods = false)
final class SpringHost {
    public static void main(String... arguments) {
        SpringApplication.run(SpringHost.class, arguments);
    }

    @Bean
    Catalogue catalogue() {
        return Catalogue.ofClasspath("forms", SpringHost.class.getClassLoader());
    }

    @Bean
    SubmissionForms forms(Catalogue catalogue, Clock clock, Validator validator) {
        return SubmissionForms.of(catalogue, clock)
                .with("skolskjuts", Journey.check(validator))
                .withLanguage(() -> LocaleContextHolder.getLocale().toLanguageTag());
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
