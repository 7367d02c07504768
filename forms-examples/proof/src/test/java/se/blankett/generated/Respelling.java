package se.blankett.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.json.Json;

/** Writes a form as older drafts of JSON Schema do. */
final class Respelling {
    private static final List<String> NAMED = List.of("properties", "$defs", "definitions", "dependencies");
    private static final List<String> DATA = List.of("enum", "const", "default", "examples", "required", "x-form");

    private Respelling() {}

    /** 2019-09 says the same in the same words. */
    static Map<String, Object> in2019(Map<String, Object> form) {
        return with("https://json-schema.org/draft/2019-09/schema", form);
    }

    /** What draft-07 has no word for is left out: nothing of a property beside its {@code $ref}, either. */
    static Map<String, Object> in07(Map<String, Object> form) {
        return with("http://json-schema.org/draft-07/schema#", schema(form));
    }

    private static Map<String, Object> with(String dialect, Map<String, Object> form) {
        Map<String, Object> respelt = new LinkedHashMap<>(form);
        respelt.put("$schema", dialect);
        return respelt;
    }

    private static Map<String, Object> schema(Map<String, Object> schema) {
        Map<String, Object> respelt = new LinkedHashMap<>();
        Map<String, Object> dependencies = new LinkedHashMap<>();
        schema.forEach((keyword, value) -> {
            switch (keyword) {
                case "dependentRequired", "dependentSchemas" -> dependencies.putAll(named(value));
                case "$defs" -> respelt.put("definitions", named(value));
                case "$ref" -> respelt.put(keyword, ((String) value).replace("#/$defs/", "#/definitions/"));
                case "unevaluatedProperties" -> {}
                default -> respelt.put(keyword, value(keyword, value));
            }
        });
        if (!dependencies.isEmpty()) {
            respelt.put("dependencies", dependencies);
        }
        return respelt;
    }

    private static Map<String, Object> named(Object schemas) {
        Map<String, Object> respelt = new LinkedHashMap<>();
        Json.object((Map<?, ?>) schemas).forEach((name, schema) -> respelt.put(name, value("", schema)));
        return respelt;
    }

    private static Object value(String keyword, Object value) {
        if (DATA.contains(keyword)) {
            return value;
        }
        if (NAMED.contains(keyword)) {
            return named(value);
        }
        if (value instanceof Map<?, ?> map) {
            return schema(Json.object(map));
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> value("", item)).toList()
                : value;
    }
}
