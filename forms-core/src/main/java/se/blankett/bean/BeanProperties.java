package se.blankett.bean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;

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
                each.getName(), new BeanProperty(each.getName(), each.getInternalName(), each.getPrimaryType()));
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
                .orElseGet(() -> new BeanProperty(java, java, anything(type)));
    }

    /** Returns the property that JSON calls so; one that nobody knows has one name. */
    static BeanProperty member(JavaType type, String json) {
        return of(unwrapped(type)).stream()
                .filter(property -> property.json().equals(json))
                .findFirst()
                .orElseGet(() -> new BeanProperty(json, json, anything(type)));
    }

    private static JavaType anything(JavaType type) {
        return type.isMapLikeType() ? contentOf(type) : typeOf(Object.class);
    }
}
