package se.blankett.bean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.util.NameTransformer;

/** The properties of classes as Jackson sees them, annotations and naming strategies included. */
final class BeanProperties {
    private BeanProperties() {}

    static JavaType typeOf(Class<?> type) {
        return BeanMapper.JACKSON.constructType(type);
    }

    /** Returns those that are read and those that are only written, read ones first; of what is no bean none. */
    static List<BeanProperty> of(JavaType type) {
        if (type.isContainerType() || type.isPrimitive() || type.isJavaLangObject()) {
            return List.of();
        }
        Map<String, BeanProperty> found = new LinkedHashMap<>();
        read(type).findProperties().forEach(each -> add(each, found));
        written(type).findProperties().forEach(each -> add(each, found));
        return List.copyOf(found.values());
    }

    private static void add(BeanPropertyDefinition each, Map<String, BeanProperty> found) {
        found.putIfAbsent(
                each.getName(),
                new BeanProperty(each.getName(), each.getInternalName(), each.getPrimaryType(), unwrapped(each)));
    }

    private static Optional<NameTransformer> unwrapped(BeanPropertyDefinition each) {
        DeserializationConfig config = BeanMapper.JACKSON.deserializationConfig();
        return Optional.ofNullable(each.getPrimaryMember())
                .map(member -> config.getAnnotationIntrospector().findUnwrappingNameTransformer(config, member));
    }

    /** Says whether JSON has a value in the place of an object of the class, by {@code @JsonValue}. */
    static boolean isOneValue(JavaType type) {
        return !type.isContainerType() && written(type).findJsonValueAccessor() != null;
    }

    private static BeanDescription read(JavaType type) {
        ClassIntrospector classes = introspector();
        return classes.introspectForDeserialization(type, classes.introspectClassAnnotations(type));
    }

    private static BeanDescription written(JavaType type) {
        ClassIntrospector classes = BeanMapper.JACKSON.serializationConfig().classIntrospectorInstance();
        return classes.introspectForSerialization(type, classes.introspectClassAnnotations(type));
    }

    private static ClassIntrospector introspector() {
        return BeanMapper.JACKSON.deserializationConfig().classIntrospectorInstance();
    }

    /** Returns what a repeat, a map or an optional holds; of anything else what any value is. */
    static JavaType contentOf(JavaType type) {
        JavaType content = type.getContentType();
        return content == null ? typeOf(Object.class) : content;
    }

    /** Returns what an {@code Optional} holds; of anything else itself. */
    static JavaType unwrapped(JavaType type) {
        return type.isReferenceType() ? contentOf(type) : type;
    }

    /** Returns the property that Java calls so; one that nobody knows has one name. */
    static BeanProperty named(JavaType type, String java) {
        return of(unwrapped(type)).stream()
                .filter(property -> property.java().equals(java))
                .findFirst()
                .orElseGet(() -> BeanProperty.of(java, anything(type)));
    }

    /** Returns the properties that lead to what JSON calls so: several where some are unwrapped. */
    static List<BeanProperty> member(JavaType type, String json) {
        List<BeanProperty> path = pathTo(json, unwrapped(type));
        return path.isEmpty() ? List.of(BeanProperty.of(json, anything(type))) : path;
    }

    private static List<BeanProperty> pathTo(String json, JavaType type) {
        for (BeanProperty property : of(type)) {
            Optional<String> name = property.unwrapped().map(names -> names.reverse(json));
            if (property.unwrapped().isEmpty() && property.json().equals(json)) {
                return List.of(property);
            }
            List<BeanProperty> inner =
                    name.map(own -> pathTo(own, property.type())).orElse(List.of());
            if (!inner.isEmpty()) {
                return Stream.concat(Stream.of(property), inner.stream()).toList();
            }
        }
        return List.of();
    }

    /** Returns what JSON calls the members of an object of the class. */
    static Stream<String> names(JavaType type) {
        return of(type).stream()
                .flatMap(property -> property.unwrapped()
                        .map(names -> names(property.type()).map(names::transform))
                        .orElseGet(() -> Stream.of(property.json())));
    }

    private static JavaType anything(JavaType type) {
        return type.isMapLikeType() ? contentOf(type) : typeOf(Object.class);
    }
}
