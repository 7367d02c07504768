package se.blankett.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a validator tells a provider: the least that can stand for one. */
final class Told implements ConstraintValidatorContext {
    private final String message;
    private final Clock clock;
    private final List<String> templates = new ArrayList<>();
    private boolean byDefault = true;

    private Told(String message, LocalDate day) {
        this.message = message;
        this.clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Returns the templates of the violations, the constraint's own message where nothing else was said. */
    static <A extends Annotation, T> List<String> of(
            ConstraintValidator<A, T> validator, A constraint, String message, T value, LocalDate day) {
        Told told = new Told(message, day);
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
        return () -> clock;
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
