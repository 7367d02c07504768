package se.blankett.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/** Makes of a plain schema others that say only what is asked: when, or all of it at any time. */
final class Skeleton {
    private static final Set<String> IN_PLACE = Set.of("then", "else");
    private static final Set<String> NAMED = Set.of("$defs", "definitions");
    private static final Set<String> KEPT = Set.of("$schema", "$ref");

    private Skeleton() {}

    /** Returns a schema that accepts no property which is not asked for, and any value of one that is. */
    static Map<String, Object> strict(Map<String, Object> plain) {
        Map<String, Object> strict = bones(plain);
        strict.put("unevaluatedProperties", false);
        return strict;
    }

    /** Returns the schema without its conditions: everything is asked. */
    static Map<String, Object> flat(Map<String, Object> plain) {
        Map<String, Object> flat = new LinkedHashMap<>();
        List<Object> always = new ArrayList<>();
        plain.forEach((keyword, value) -> {
            if (IN_PLACE.contains(keyword)) {
                always.add(flat(Json.object((Map<?, ?>) value)));
            } else if (keyword.equals("dependentSchemas")) {
                Json.object((Map<?, ?>) value).values().forEach(schema -> always.add(flat(schema)));
            } else if (keyword.equals("properties") || NAMED.contains(keyword)) {
                Map<String, Object> named = new LinkedHashMap<>();
                Json.object((Map<?, ?>) value).forEach((name, schema) -> named.put(name, flat(schema)));
                flat.put(keyword, named);
            } else if (!keyword.equals("if") && !keyword.equals("dependentRequired")) {
                flat.put(keyword, keyword.equals("enum") || keyword.equals("const") ? value : flat(value));
            }
        });
        if (!always.isEmpty()) {
            always.addAll(flat.get("allOf") instanceof List<?> all ? all : List.of());
            flat.put("allOf", always);
        }
        return flat;
    }

    private static Object flat(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> flat((Object) item)).toList();
        }
        return value instanceof Map<?, ?> map ? flat(Json.object(map)) : value;
    }

    private static Map<String, Object> bones(Map<String, Object> plain) {
        Map<String, Object> bones = new LinkedHashMap<>();
        plain.forEach((keyword, value) -> {
            if (KEPT.contains(keyword)) {
                bones.put(keyword, value);
            } else if (keyword.equals("if")) {
                bones.put(keyword, Map.of("not", Map.of("not", value))); // so that it declares nothing
            } else if (IN_PLACE.contains(keyword)) {
                bones.put(keyword, bones(Json.object((Map<?, ?>) value)));
            } else if (keyword.equals("dependentSchemas") || NAMED.contains(keyword)) {
                bones.put(keyword, each(Json.object((Map<?, ?>) value)));
            } else if (keyword.equals("properties")) {
                bones.put(keyword, values(Json.object((Map<?, ?>) value)));
            } else if (keyword.equals("items")) {
                bones.put(keyword, strict(Json.object((Map<?, ?>) value)));
            } else if (keyword.equals("allOf")) {
                bones.put(keyword, branches((List<?>) value));
            } else if (keyword.equals("oneOf") && isOfObjects((List<?>) value)) {
                bones.put(keyword, kinds((List<?>) value));
            }
        });
        return bones;
    }

    private static Map<String, Object> each(Map<String, Object> named) {
        Map<String, Object> each = new LinkedHashMap<>();
        named.forEach((name, schema) -> each.put(name, bones(Json.object((Map<?, ?>) schema))));
        return each;
    }

    private static Map<String, Object> values(Map<String, Object> properties) {
        Map<String, Object> values = new LinkedHashMap<>();
        properties.forEach((name, schema) -> values.put(name, strict(Json.object((Map<?, ?>) schema))));
        return values;
    }

    private static List<Object> branches(List<?> all) {
        return all.stream()
                .map(branch -> (Object) bones(Json.object((Map<?, ?>) branch)))
                .toList();
    }

    private static boolean isOfObjects(List<?> branches) {
        return branches.stream().allMatch(branch -> ((Map<?, ?>) branch).containsKey("properties"));
    }

    /** The value that chooses a branch is what decides. */
    private static List<Object> kinds(List<?> branches) {
        List<Object> kinds = new ArrayList<>();
        for (Object branch : branches) {
            Map<String, Object> schema = Json.object((Map<?, ?>) branch);
            Map<String, Object> properties = Json.object((Map<?, ?>) schema.getOrDefault("properties", Map.of()));
            Map<String, Object> values = values(properties);
            properties.forEach((name, value) -> {
                if (value instanceof Map<?, ?> said && said.containsKey("const")) {
                    values.put(name, said);
                }
            });
            kinds.add(Schema.of("properties", values));
        }
        return kinds;
    }
}
