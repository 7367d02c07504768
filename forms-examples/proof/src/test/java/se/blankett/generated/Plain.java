package se.blankett.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/** Takes out of a schema what JSON Schema does not know: {@code x-form}, and formats of our own. */
final class Plain {
    private static final Set<String> STANDARD =
            Set.of("date", "time", "date-time", "email", "idn-email", "uri", "uuid", "duration");
    private static final Set<String> NAMED =
            Set.of("properties", "$defs", "definitions", "dependentSchemas", "patternProperties", "dependencies");
    private static final Set<String> DATA =
            Set.of("enum", "const", "default", "examples", "required", "dependentRequired");

    private Plain() {}

    static Map<String, Object> of(Map<String, Object> schema) {
        Map<String, Object> plain = new LinkedHashMap<>();
        schema.forEach((keyword, value) -> {
            boolean ours = keyword.equals("x-form") || (keyword.equals("format") && !STANDARD.contains(value));
            if (!ours) {
                plain.put(keyword, DATA.contains(keyword) ? value : of(keyword, value));
            }
        });
        return plain;
    }

    private static Object of(String keyword, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> of("", item)).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (!NAMED.contains(keyword)) {
            return of(Json.object(map));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        Json.object(map).forEach((name, schema) -> named.put(name, of("", schema)));
        return named;
    }
}
