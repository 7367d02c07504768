package se.blankett.validate;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/**
 * Prunes as the words of the vocabulary have it, and slowly: from the leaves up, and in each object again and again until
 * nothing changes; each condition is decided by a plain validator on a plain text.
 */
final class Oracle {
    private final Map<String, Object> schema;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private final Map<String, Schema> compiled = new HashMap<>();

    Oracle(Map<String, Object> schema) {
        this.schema = schema;
    }

    /** Says whether the schema as it was written accepts the answers. */
    boolean accepts(Object answers) {
        return accepts(schema, answers);
    }

    Object prune(Map<String, Object> answers) {
        return object(List.of(schema), answers);
    }

    private boolean accepts(Map<String, Object> test, Object value) {
        Map<String, Object> whole = new LinkedHashMap<>(test);
        whole.put("$defs", schema.getOrDefault("$defs", Map.of()));
        return compiled.computeIfAbsent(Json.write(whole), text -> registry.getSchema(text, InputFormat.JSON))
                .validate(Json.write(value), InputFormat.JSON)
                .isEmpty();
    }

    private Object value(List<Map<String, Object>> said, Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(said, Json.object(map));
        }
        if (value instanceof List<?> rows && rows.stream().anyMatch(row -> row instanceof Map)) {
            List<Map<String, Object>> items = new ArrayList<>();
            said.forEach(one -> all(one).forEach(part -> add(member(part, "items"), items)));
            List<Object> pruned = new ArrayList<>();
            rows.forEach(row -> pruned.add(value(items, row)));
            return pruned;
        }
        return value;
    }

    private Map<String, Object> object(List<Map<String, Object>> said, Map<String, Object> original) {
        Map<String, Object> current = original;
        while (true) {
            Map<String, Object> next = round(said, original, current);
            if (next.equals(current)) {
                return next;
            }
            current = next;
        }
    }

    /** Of the original answers those that are asked where the conditions are decided on the current ones. */
    private Map<String, Object> round(
            List<Map<String, Object>> said, Map<String, Object> original, Map<String, Object> current) {
        Map<String, List<Map<String, Object>>> asked = new LinkedHashMap<>();
        Set<String> declared = new LinkedHashSet<>();
        for (Map<String, Object> one : said) {
            applicable(one, current)
                    .forEach(part -> properties(part)
                            .forEach((name, property) ->
                                    add(property, asked.computeIfAbsent(name, key -> new ArrayList<>()))));
            all(one).forEach(part -> declared.addAll(properties(part).keySet()));
        }
        Map<String, Object> next = new LinkedHashMap<>();
        original.forEach((name, answer) -> {
            if (asked.containsKey(name) || !declared.contains(name)) {
                Object rest = value(asked.getOrDefault(name, List.of()), answer);
                boolean empty = asked.containsKey(name) && rest.equals(Map.of());
                if (!empty && rest != Json.NULL && !rest.equals("")) {
                    next.put(name, rest);
                }
            }
        });
        return next;
    }

    /** What says something about the object: the schema, what it refers to, and the branches that apply. */
    private List<Map<String, Object>> applicable(Map<String, Object> one, Map<String, Object> value) {
        List<Map<String, Object>> parts = new ArrayList<>(List.of(one));
        List<Map<String, Object>> next = new ArrayList<>();
        add(target(one), next);
        children(one, "allOf").forEach(next::add);
        if (member(one, "if") instanceof Map<?, ?> test) {
            add(member(one, accepts(Json.object(test), value) ? "then" : "else"), next);
        }
        if (member(one, "dependentSchemas") instanceof Map<?, ?> dependent) {
            Json.object(dependent).forEach((name, then) -> {
                if (value.containsKey(name)) {
                    add(then, next);
                }
            });
        }
        for (Map<String, Object> branch : children(one, "oneOf")) {
            boolean chosen = value.containsKey("typ")
                    && accepts(Json.object((Map<?, ?>) member(properties(branch), "typ")), member(value, "typ"));
            next.add(chosen ? branch : Map.of("properties", Map.of("typ", Map.of())));
        }
        next.forEach(part -> parts.addAll(applicable(part, value)));
        return parts;
    }

    /** The schema and everything that may come to apply with it. */
    private List<Map<String, Object>> all(Map<String, Object> one) {
        List<Map<String, Object>> parts = new ArrayList<>(List.of(one));
        List<Map<String, Object>> next = new ArrayList<>(children(one, "allOf"));
        next.addAll(children(one, "oneOf"));
        add(target(one), next);
        add(member(one, "then"), next);
        add(member(one, "else"), next);
        if (member(one, "dependentSchemas") instanceof Map<?, ?> dependent) {
            dependent.values().forEach(then -> add(then, next));
        }
        next.forEach(part -> parts.addAll(all(part)));
        return parts;
    }

    private Object target(Map<String, Object> one) {
        return member(one, "$ref") instanceof String ref
                ? member(Json.object((Map<?, ?>) member(schema, "$defs")), ref.substring("#/$defs/".length()))
                : Json.NULL;
    }

    private static Object member(Map<String, Object> one, String name) {
        return one.getOrDefault(name, Json.NULL);
    }

    private static Map<String, Object> properties(Map<String, Object> part) {
        return member(part, "properties") instanceof Map<?, ?> map ? Json.object(map) : Map.of();
    }

    private static List<Map<String, Object>> children(Map<String, Object> one, String keyword) {
        List<Map<String, Object>> children = new ArrayList<>();
        for (Object child : member(one, keyword) instanceof List<?> list ? list : List.of()) {
            add(child, children);
        }
        return children;
    }

    private static void add(Object schema, List<Map<String, Object>> to) {
        if (schema instanceof Map<?, ?> map) {
            to.add(Json.object(map));
        }
    }
}
