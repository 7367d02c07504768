package se.blankett.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/**
 * Where subschemas stand in a schema object (JSON Schema Core 2020-12, section 10), and nothing that is data. Stateless:
 * safe to share between threads.
 */
public final class Subschemas {
    private static final Set<String> ONE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    private Subschemas() {}

    /** Returns the subschemas directly below, by their places: {@code /allOf/0}. */
    public static Map<Pointer, Map<String, Object>> of(Map<String, Object> schema) {
        Map<Pointer, Map<String, Object>> children = new LinkedHashMap<>();
        schema.forEach((keyword, value) -> {
            if (!isIn(keyword)) {
                return;
            }
            Pointer at = Pointer.ROOT.child(keyword);
            if (ONE.contains(keyword)) {
                add(children, at, value);
            } else if (LIST.contains(keyword) && value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    add(children, at.child(i), list.get(i));
                }
            } else if (NAMED.contains(keyword) && value instanceof Map<?, ?> map) {
                Json.members(map).forEach((name, child) -> add(children, at.child(name), child));
            }
        });
        return children;
    }

    private static void add(Map<Pointer, Map<String, Object>> children, Pointer at, Object child) {
        if (child instanceof Map<?, ?> map) {
            children.put(at, Json.members(map));
        }
    }

    /** Returns a copy in which every subschema directly below is what the function, given its place, makes of it. */
    public static Map<String, Object> map(
            Map<String, Object> schema, BiFunction<Pointer, Map<String, Object>, Map<String, Object>> change) {
        Map<String, Object> copy = new LinkedHashMap<>();
        schema.forEach((keyword, value) -> copy.put(keyword, mapValue(keyword, value, change)));
        return copy;
    }

    private static Object mapValue(
            String keyword, Object value, BiFunction<Pointer, Map<String, Object>, Map<String, Object>> change) {
        if (!isIn(keyword)) {
            return value;
        }
        Pointer at = Pointer.ROOT.child(keyword);
        if (ONE.contains(keyword)) {
            return mapChild(at, value, change);
        }
        if (LIST.contains(keyword) && value instanceof List<?> list) {
            List<Object> mapped = new ArrayList<>(list.size());
            list.forEach(child -> mapped.add(mapChild(at.child(mapped.size()), child, change)));
            return mapped;
        }
        if (NAMED.contains(keyword) && value instanceof Map<?, ?> map) {
            Map<String, Object> named = new LinkedHashMap<>();
            Json.members(map).forEach((name, child) -> named.put(name, mapChild(at.child(name), child, change)));
            return named;
        }
        return value;
    }

    private static Object mapChild(
            Pointer at, Object child, BiFunction<Pointer, Map<String, Object>, Map<String, Object>> change) {
        return child instanceof Map<?, ?> map ? change.apply(at, Json.members(map)) : child;
    }

    /** Says whether what the keyword has is a schema, or several, rather than data. */
    public static boolean isIn(String keyword) {
        return ONE.contains(keyword) || takesToken(keyword);
    }

    /** Says whether a token follows the keyword before the next keyword: an index or a name. */
    static boolean takesToken(String keyword) {
        return LIST.contains(keyword) || NAMED.contains(keyword);
    }
}
