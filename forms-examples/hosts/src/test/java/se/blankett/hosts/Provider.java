package se.blankett.hosts;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import se.blankett.bean.SubmissionForms;

/** The validation provider of this run, on one day. */
final class Provider {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    /** Whether there is an expression language. */
    static final boolean EXPRESSIONS = Boolean.getBoolean("hosts.expressions");

    private static final Host HOST = host(System.getProperty("hosts.host", PlainHost.class.getName()));
    private static final Map<String, Validator> VALIDATORS = new ConcurrentHashMap<>();

    private Provider() {}

    private static Host host(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Host.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("hosts.host: must be a class with a constructor, was " + name, e);
        }
    }

    /** Returns a validator whose messages are in the language. */
    static Validator in(String lang) {
        return VALIDATORS.computeIfAbsent(lang, tag -> HOST.validator(speaking(tag), CLOCK, Optional.empty()));
    }

    /** Returns a validator for which it is that time in Sweden. */
    static Validator at(Instant time) {
        return HOST.validator(speaking("sv"), Clock.fixed(time, CLOCK.getZone()), Optional.empty());
    }

    /** Returns a validator that knows the forms. */
    static Validator with(SubmissionForms forms) {
        return HOST.validator(speaking("sv"), CLOCK, Optional.of(forms));
    }

    /** Returns what a host without a framework begins with, speaking the language. */
    static Configuration<?> configuration(String lang) {
        return PlainHost.configuration(speaking(lang));
    }

    private static UnaryOperator<MessageInterpolator> speaking(String lang) {
        return words -> new OneLanguage(words, Locale.forLanguageTag(lang));
    }

    private record OneLanguage(MessageInterpolator words, Locale locale) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, locale);
        }

        /** Spring asks for the language of the thread. */
        @Override
        public String interpolate(String template, Context context, Locale other) {
            return words.interpolate(template, context, locale);
        }
    }
}
