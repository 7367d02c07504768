package se.blankett.outline;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.util.NameTransformer;

/** What Jackson's annotations say of how a class and its properties are bound from JSON. */
final class Binding {
    /** The spellings that a form stores. */
    private static final Set<String> STORED = Set.of("", "yyyy-MM-dd", "yyyy-MM", "HH:mm");

    private final DeserializationConfig config;
    private final AnnotationIntrospector annotations;

    Binding(DeserializationConfig config) {
        this.config = config;
        this.annotations = config.getAnnotationIntrospector();
    }

    /** Says whether the class tells the order of its properties. */
    boolean isOrdered(BeanDescription bean) {
        return annotations.findSerializationPropertyOrder(config, bean.getClassInfo()) != null;
    }

    /**
     * Says whether an answer has a place in the class: in a record Jackson keeps what is ignored, and never fills it. It
     * knows the names of what is ignored only once it has been asked for the properties.
     */
    boolean isBound(BeanPropertyDefinition each, BeanDescription bean) {
        Set<String> ofClass = annotations
                .findPropertyIgnoralByName(config, bean.getClassInfo())
                .findIgnoredForDeserialization();
        return each.couldDeserialize()
                && !bean.getIgnoredPropertyNames().contains(each.getName())
                && !ofClass.contains(each.getName());
    }

    Optional<NameTransformer> unwrapped(BeanPropertyDefinition each) {
        return Optional.ofNullable(each.getPrimaryMember())
                .map(member -> annotations.findUnwrappingNameTransformer(config, member));
    }

    /** Says whether JSON has the property in another spelling than a form stores. */
    boolean isSpelled(BeanPropertyDefinition each) {
        return Optional.ofNullable(each.getPrimaryMember())
                .filter(member -> annotations.findDeserializer(config, member) != null || !isStored(member))
                .isPresent();
    }

    private boolean isStored(AnnotatedMember member) {
        return Optional.ofNullable(annotations.findFormat(config, member))
                .map(JsonFormat.Value::getPattern)
                .map(STORED::contains)
                .orElse(true);
    }

    /** Says whether JSON has the name of a class in its objects. */
    boolean isNamed(AnnotatedClass type) {
        return annotations.findPolymorphicTypeInfo(config, type) != null;
    }
}
