package se.blankett.outline;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the standard's metadata say of single constraints. */
final class Constraints {
    /** By name, then by what they ask. */
    static final Comparator<ConstraintDescriptor<?>> ORDER = Comparator.<ConstraintDescriptor<?>, String>comparing(
                    each -> typeOf(each).getName())
            .thenComparing(Constraints::signature);

    /** Hibernate Validator's own: whether one of several is enough, or none may hold. */
    private static final String COMPOSITION = "org.hibernate.validator.constraints.ConstraintComposition";

    private Constraints() {}

    static Class<? extends Annotation> typeOf(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType();
    }

    /** Returns how a developer writes it: {@code @NotNull}. */
    static String nameOf(ConstraintDescriptor<?> constraint) {
        return "@" + typeOf(constraint).getSimpleName();
    }

    private static String signature(ConstraintDescriptor<?> constraint) {
        TreeMap<String, String> attributes = new TreeMap<>();
        constraint.getAttributes().forEach((name, value) -> attributes.put(name, text(value)));
        return attributes.toString();
    }

    private static String text(Object value) {
        return value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
    }

    /** Returns the constraint and all that it is composed of, which hold as well. */
    static Stream<ConstraintDescriptor<?>> parts(ConstraintDescriptor<?> constraint) {
        if (isOneOfSeveral(constraint)) {
            return Stream.of(constraint);
        }
        return Stream.concat(
                Stream.of(constraint),
                constraint.getComposingConstraints().stream().sorted(ORDER).flatMap(Constraints::parts));
    }

    static Stream<ConstraintDescriptor<?>> parts(Collection<ConstraintDescriptor<?>> constraints) {
        return constraints.stream().flatMap(Constraints::parts);
    }

    /** Says whether it asks nothing that the constraints in it do not ask. */
    static boolean isTheSumOfItsParts(ConstraintDescriptor<?> constraint) {
        return constraint.getConstraintValidatorClasses().isEmpty()
                && !constraint.getComposingConstraints().isEmpty()
                && !isOneOfSeveral(constraint);
    }

    private static boolean isOneOfSeveral(ConstraintDescriptor<?> constraint) {
        return Arrays.stream(typeOf(constraint).getAnnotations())
                .filter(each -> each.annotationType().getName().equals(COMPOSITION))
                .anyMatch(each -> !each.toString().contains("AND"));
    }

    /** Returns an attribute, overrides of a composed constraint included. */
    static <T> T attribute(ConstraintDescriptor<?> constraint, String name, Class<T> type) {
        return Optional.ofNullable(constraint.getAttributes().get(name))
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException(nameOf(constraint) + " has no attribute " + name));
    }

    /** Returns the message where it is plain words; one that a provider would fill in is none. */
    static String wordsOf(ConstraintDescriptor<?> constraint) {
        String template = constraint.getMessageTemplate();
        return template.chars().anyMatch(c -> c == '{' || c == '$' || c == '\\') ? "" : template;
    }
}
