package se.blankett.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constants of an enum as options. */
final class Options {
    private Options() {}

    static Schema of(Class<?> type) {
        Schema schema = new Schema(Kind.CHOICE);
        List<Object> constants = List.of(type.getEnumConstants());
        boolean titled =
                constants.stream().anyMatch(constant -> question(type, constant).isPresent());
        List<Object> options = new ArrayList<>();
        constants.forEach(constant -> options.add(titled ? option(type, constant) : Members.textOf(constant)));
        schema.put(titled ? "oneOf" : "enum", options);
        return schema;
    }

    private static Map<String, Object> option(Class<?> type, Object constant) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("const", Members.textOf(constant));
        question(type, constant).map(Question::title).ifPresent(title -> option.put("title", title));
        question(type, constant)
                .map(Question::hint)
                .filter(hint -> !hint.isEmpty())
                .ifPresent(hint -> option.put("description", hint));
        return option;
    }

    private static Optional<Question> question(Class<?> type, Object constant) {
        try {
            String name = ((Enum<?>) constant).name();
            return Optional.ofNullable(type.getField(name).getAnnotation(Question.class));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum without the field of its constant", e);
        }
    }
}
