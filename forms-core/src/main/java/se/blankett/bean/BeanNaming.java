package se.blankett.bean;

import java.io.Serial;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/**
 * Jackson's names, but for a rule written as a method: {@code @AssertTrue boolean isDeparture()} beside {@code LocalDate
 * departure} says something about an answer, and is none. Jackson alone writes it in the place of the answer.
 */
final class BeanNaming extends AccessorNamingStrategy {
    private static final String CONSTRAINTS = "jakarta.validation.constraints";

    private final AccessorNamingStrategy usual;

    private BeanNaming(AccessorNamingStrategy usual) {
        this.usual = usual;
    }

    static AccessorNamingStrategy.Provider provider() {
        return new Naming();
    }

    @Override
    public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
        String property = usual.findNameForIsGetter(method, name);
        return property == null || isRule(method, property) ? null : property;
    }

    private static boolean isRule(AnnotatedMethod method, String property) {
        return fieldNamed(property, method.getDeclaringClass())
                .map(field -> field.getType() != boolean.class && field.getType() != Boolean.class)
                .orElseGet(() -> isConstrained(method));
    }

    private static Optional<Field> fieldNamed(String name, @Nullable Class<?> type) {
        if (type == null) {
            return Optional.empty();
        }
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .or(() -> fieldNamed(name, type.getSuperclass()));
    }

    /** By name: a host may have no Jakarta Validation. */
    private static boolean isConstrained(AnnotatedMethod method) {
        return Stream.of(method.getAnnotated().getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getPackageName().equals(CONSTRAINTS));
    }

    @Override
    public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
        return usual.findNameForRegularGetter(method, name);
    }

    @Override
    public @Nullable String findNameForMutator(AnnotatedMethod method, String name) {
        return usual.findNameForMutator(method, name);
    }

    @Override
    public @Nullable String modifyFieldName(AnnotatedField field, String name) {
        return usual.modifyFieldName(field, name);
    }

    private static final class Naming extends DefaultAccessorNamingStrategy.Provider {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public AccessorNamingStrategy forPOJO(MapperConfig<?> config, AnnotatedClass type) {
            return new BeanNaming(super.forPOJO(config, type));
        }

        @Override
        public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
            return new BeanNaming(super.forRecord(config, type));
        }
    }
}
