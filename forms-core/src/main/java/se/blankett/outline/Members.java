package se.blankett.outline;

import java.beans.Introspector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.NameTransformer;

/** The properties of classes as they are bound from JSON: Jackson's annotations and naming strategies included. */
final class Members {
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY) // of a bean; a record has its own order
            .build();

    private static final Binding BINDING = new Binding(JACKSON.deserializationConfig());

    private Members() {}

    static JavaType typeOf(Class<?> type) {
        return JACKSON.constructType(type);
    }

    /**
     * One property.
     *
     * @param json its name in JSON
     * @param java its name in Java, by which constraints are found
     * @param required whether Jackson refuses an object without it
     * @param spelled whether JSON has it in a spelling of its own
     * @param unwrapped what its own properties are called where they stand in the object around it, or empty
     * @param question what its developer says of it
     */
    record Member(
            String json,
            String java,
            JavaType type,
            boolean required,
            boolean spelled,
            Optional<NameTransformer> unwrapped,
            Optional<Question> question) {
        Member in(NameTransformer names) {
            return new Member(names.transform(json), java, type, required, spelled, unwrapped, question);
        }
    }

    /** Returns those that can be bound, in the order of the class, unless {@code @JsonPropertyOrder} has another. */
    static List<Member> of(JavaType type) {
        BeanDescription bean = introspected(type);
        Stream<BeanPropertyDefinition> bound =
                bean.findProperties().stream().filter(each -> BINDING.isBound(each, bean));
        return (BINDING.isOrdered(bean) ? bound : bound.sorted(new MemberOrder(type.getRawClass())))
                .map(Members::member)
                .toList();
    }

    /** Says whether JSON has the name of a class in objects of this one ({@code @JsonTypeInfo}). */
    static boolean isNamed(JavaType type) {
        return BINDING.isNamed(introspected(type).getClassInfo());
    }

    private static BeanDescription introspected(JavaType type) {
        ClassIntrospector classes = JACKSON.deserializationConfig().classIntrospectorInstance();
        return classes.introspectForDeserialization(type, classes.introspectClassAnnotations(type));
    }

    private static Member member(BeanPropertyDefinition each) {
        return new Member(
                each.getName(),
                each.getInternalName(),
                each.getPrimaryType(),
                each.isRequired(),
                BINDING.isSpelled(each),
                BINDING.unwrapped(each),
                question(each));
    }

    /** Returns what JSON has in the place of an object of the class ({@code @JsonValue}), or empty where it has an object. */
    static Optional<Member> valueOf(JavaType type) {
        ClassIntrospector classes = JACKSON.serializationConfig().classIntrospectorInstance();
        return Optional.ofNullable(classes.introspectForSerialization(type, classes.introspectClassAnnotations(type))
                        .findJsonValueAccessor())
                .map(value -> new Member(
                        "",
                        javaName(value.getName()),
                        value.getType(),
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static String javaName(String accessor) {
        boolean getter = accessor.startsWith("get") && accessor.length() > 3;
        return getter ? Introspector.decapitalize(accessor.substring(3)) : accessor;
    }

    private static Optional<Question> question(BeanPropertyDefinition each) {
        return Stream.<Optional<AnnotatedMember>>of(
                        Optional.ofNullable(each.getField()),
                        Optional.ofNullable(each.getGetter()),
                        Optional.ofNullable(each.getConstructorParameter()),
                        Optional.ofNullable(each.getSetter()))
                .flatMap(Optional::stream)
                .flatMap(member -> Optional.ofNullable(member.getAnnotation(Question.class)).stream())
                .findFirst();
    }

    /** Returns the text that JSON has for a constant of an enum. */
    static Object textOf(Object constant) {
        return JACKSON.convertValue(constant, Object.class);
    }
}
