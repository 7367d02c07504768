package se.blankett.bean;

import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a form asks, as a constraint: {@link ValidSubmission} on nothing. Which rule was broken is its attribute {@code
 * code}.
 */
record FoundDescriptor(String form, String code, String message) implements ConstraintDescriptor<ValidSubmission> {
    @ValidSubmission(form = "")
    private static final class Asked {}

    @Override
    public ValidSubmission getAnnotation() {
        return Objects.requireNonNull(Asked.class.getAnnotation(ValidSubmission.class));
    }

    @Override
    public String getMessageTemplate() {
        return Template.of(message);
    }

    @Override
    public Set<Class<?>> getGroups() {
        return Set.of(Default.class);
    }

    @Override
    public Set<Class<? extends Payload>> getPayload() {
        return Set.of();
    }

    @Override
    public ConstraintTarget getValidationAppliesTo() {
        return ConstraintTarget.IMPLICIT;
    }

    @Override
    public List<Class<? extends ConstraintValidator<ValidSubmission, ?>>> getConstraintValidatorClasses() {
        return List.of(ValidSubmission.OfAnswers.class);
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of(
                "form",
                form,
                "code",
                code,
                "message",
                getMessageTemplate(),
                "groups",
                new Class<?>[0],
                "payload",
                new Class<?>[0]);
    }

    @Override
    public Set<ConstraintDescriptor<?>> getComposingConstraints() {
        return Set.of();
    }

    @Override
    public boolean isReportAsSingleViolation() {
        return false;
    }

    @Override
    public ValidateUnwrappedValue getValueUnwrapping() {
        return ValidateUnwrappedValue.DEFAULT;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        return type.cast(this);
    }
}
