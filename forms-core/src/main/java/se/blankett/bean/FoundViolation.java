package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a violation. The standard has null where there is no executable, and no value to show.
 *
 * @param answers the answers as a whole, which is the root bean
 * @param value the answer, where anybody may see it
 */
record FoundViolation(
        FoundPath path,
        String message,
        Map<String, Object> answers,
        Optional<Object> value,
        ConstraintDescriptor<?> descriptor)
        implements ConstraintViolation<Map<String, Object>> {
    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getMessageTemplate() {
        return Template.of(message);
    }

    @Override
    public Map<String, Object> getRootBean() {
        return answers;
    }

    @Override
    @SuppressWarnings("unchecked") // there is no class literal of a generic type
    public Class<Map<String, Object>> getRootBeanClass() {
        return (Class<Map<String, Object>>) (Class<?>) Map.class;
    }

    @Override
    public Object getLeafBean() {
        return answers;
    }

    @Override
    public Object @Nullable [] getExecutableParameters() {
        return null;
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    @Override
    public Path getPropertyPath() {
        return path;
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return value.orElse(null);
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return descriptor;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        return type.cast(this);
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "FoundViolation[path=" + path + ", code="
                + descriptor.getAttributes().get("code") + "]";
    }
}
