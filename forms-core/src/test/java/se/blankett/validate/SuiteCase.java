package se.blankett.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.json.Json;

/**
 * One schema of the JSON-Schema-Test-Suite, and what it accepts.
 *
 * @param draft {@code 7}, {@code 2019-09} or {@code 2020-12}
 * @param name the file and the case, {@code 2020-12/required: required validation}
 * @param schema an object or a boolean
 */
record SuiteCase(String draft, String name, Object schema, List<Sample> samples) {
    /**
     * @param name what the suite calls it
     * @param data the value
     * @param valid whether the schema accepts it
     */
    record Sample(String name, Object data, boolean valid) {}

    /** The schema says of which draft it is: nobody else does. */
    String document() {
        return schema instanceof Map<?, ?> map ? Json.write(dated(Json.object(map))) : Json.write(schema);
    }

    /** Says whether the schema can be part of another: it is an object, and has no address of its own. */
    boolean canMove() {
        String text = Json.write(schema);
        return schema instanceof Map
                && Stream.of("\"$id\"", "nchor\"", "\"$recursiveRef\"").noneMatch(text::contains);
    }

    /** A form whose one question has the schema. */
    SuiteCase asQuestion() {
        Object moved = moved(schema);
        Map<String, Object> form = dated(Map.of("type", "object", "properties", Map.of("svar", moved)));
        List<Sample> answers = samples.stream()
                .map(sample -> new Sample(sample.name(), Map.of("svar", sample.data()), sample.valid()))
                .toList();
        return new SuiteCase(draft, name, form, answers);
    }

    /** References lead to where the schema is now. */
    private static Object moved(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SuiteCase::moved).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        Json.object(map)
                .forEach((name, member) -> object.put(
                        name,
                        switch (name) {
                            case "$ref" ->
                                member instanceof String text
                                        ? text.replaceFirst("^#(?=/|$)", "#/properties/svar")
                                        : moved(member);
                            case "const", "enum" -> member;
                            default -> moved(member);
                        }));
        return object;
    }

    private Map<String, Object> dated(Map<String, Object> object) {
        Map<String, Object> dated = new LinkedHashMap<>();
        dated.put(
                "$schema",
                draft.equals("7")
                        ? "http://json-schema.org/draft-07/schema#"
                        : "https://json-schema.org/draft/" + draft + "/schema");
        dated.putAll(object);
        return dated;
    }
}
