package se.blankett.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a validator tells a provider: the least that can stand for one. */
final class Told implements ConstraintValidatorContext {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private final String message;
    private final List<String> templates = new ArrayList<>();
    private boolean byDefault = true;

    private Told(String message) {
        this.message = message;
    }

    /** Returns the templates of the violations, the constraint's own message where nothing else was said. */
    static <A extends Annotation, T> List<String> of(
            ConstraintValidator<A, T> validator, A constraint, String message, T value) {
        Told told = new Told(message);
        validator.initialize(constraint);
        if (validator.isValid(value, told)) {
            return List.of();
        }
        if (told.byDefault) {
            told.templates.add(message);
        }
        return told.templates;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        byDefault = false;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return message;
    }

    @Override
    public ClockProvider getClockProvider() {
        return () -> CLOCK;
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        return (ConstraintViolationBuilder) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConstraintViolationBuilder.class},
                (builder, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("addConstraintViolation");
                    templates.add(template);
                    return this;
                });
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
