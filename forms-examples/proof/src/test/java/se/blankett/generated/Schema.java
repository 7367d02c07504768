package se.blankett.generated;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.json.Json;

/** Writes schema objects. */
final class Schema {
    private Schema() {}

    /** Returns an object that can be changed, of names and values in turn; integers become numbers of JSON. */
    static Map<String, Object> of(Object... members) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            schema.put((String) members[i], json(members[i + 1]));
        }
        return schema;
    }

    /** Returns the member, which can be changed; an empty object is put there where there is none. */
    static Map<String, Object> object(Map<String, Object> schema, String name) {
        Object member = schema.getOrDefault(name, Map.of());
        Map<String, Object> copy = new LinkedHashMap<>(Json.object((Map<?, ?>) member));
        schema.put(name, copy);
        return copy;
    }

    static Object json(Object value) {
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    static List<Object> list(Object... values) {
        return Arrays.stream(values).map(Schema::json).toList();
    }
}
