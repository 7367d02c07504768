package se.blankett.hosts;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validation provider of this run, on one day. */
final class Provider {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    /** Whether there is an expression language: without one a host names the interpolator that needs none. */
    static final boolean EXPRESSIONS = Boolean.getBoolean("hosts.expressions");

    private static final Map<String, Validator> VALIDATORS = new ConcurrentHashMap<>();

    private Provider() {}

    /** Returns a validator whose messages are in the language. */
    static Validator in(String lang) {
        return VALIDATORS.computeIfAbsent(lang, tag -> of(tag, CLOCK));
    }

    /** Returns a validator for which it is that time in Sweden. */
    static Validator at(Instant time) {
        return of("sv", Clock.fixed(time, CLOCK.getZone()));
    }

    private static Validator of(String lang, Clock clock) {
        return configuration(lang)
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /** Returns what a host begins with, speaking the language. */
    static Configuration<?> configuration(String lang) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator words =
                EXPRESSIONS ? configuration.getDefaultMessageInterpolator() : new ParameterMessageInterpolator();
        return configuration.messageInterpolator(new OneLanguage(words, Locale.forLanguageTag(lang)));
    }

    private record OneLanguage(MessageInterpolator words, Locale locale) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return words.interpolate(template, context, other);
        }
    }
}
