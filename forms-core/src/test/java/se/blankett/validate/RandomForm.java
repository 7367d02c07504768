package se.blankett.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.blankett.json.Json;

/**
 * A small form with conditions that never go in a circle: each reads what was declared before it; and answers to it, good
 * and bad, asked for or not.
 */
final class RandomForm {
    private final Random random;
    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final Map<String, Object> schema;
    private int names;

    RandomForm(long seed) {
        this.random = new Random(seed);
        this.schema = object(0);
        if (random.nextInt(3) == 0) {
            schema.put("unevaluatedProperties", false);
        }
        schema.put("$defs", definitions);
    }

    Map<String, Object> schema() {
        return schema;
    }

    /** Returns an answer for most of what any branch may ask. */
    Map<String, Object> answers() {
        return answersTo(schema);
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Map<String, Object>> readable = new LinkedHashMap<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            declare(properties, readable, leaf());
        }
        if (depth < 2 && random.nextInt(3) > 0) {
            declare(properties, readable, container(depth));
        }
        Map<String, Object> object = new LinkedHashMap<>(Map.of("type", "object", "properties", properties));
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            all.add(conditional(properties, readable, depth));
        }
        object.put("allOf", all);
        maybeRequire(object, properties);
        if (random.nextInt(5) == 0) {
            object.put("oneOf", branches());
        }
        return object;
    }

    private Map<String, Object> container(int depth) {
        Map<String, Object> inner = object(depth + 1);
        if (random.nextBoolean()) {
            return inner;
        }
        Map<String, Object> rows = new LinkedHashMap<>(Map.of("type", "array", "items", inner));
        if (random.nextInt(3) == 0) {
            rows.put("minItems", number(1));
        }
        if (random.nextInt(3) == 0) {
            rows.put("uniqueItems", true);
        }
        return rows;
    }

    private void declare(
            Map<String, Object> properties, Map<String, Map<String, Object>> readable, Map<String, Object> property) {
        String name = "p" + names++;
        properties.put(name, property);
        readable.put(name, property);
    }

    private Map<String, Object> conditional(
            Map<String, Object> always, Map<String, Map<String, Object>> readable, int depth) {
        Map<String, Object> conditional = new LinkedHashMap<>();
        if (random.nextInt(6) == 0) {
            String name = pick(new ArrayList<>(readable.keySet()));
            conditional.put("dependentSchemas", Map.of(name, branch(always, readable, depth)));
            conditional.put("dependentRequired", Map.of(name, List.of(pick(new ArrayList<>(always.keySet())))));
            return conditional;
        }
        conditional.put("if", test(readable));
        Map<String, Map<String, Object>> seen = new LinkedHashMap<>(readable);
        conditional.put("then", branch(always, readable, depth));
        if (random.nextBoolean()) {
            conditional.put("else", branch(always, seen, depth));
            seen.forEach(readable::putIfAbsent);
        }
        return conditional;
    }

    private Map<String, Object> branch(
            Map<String, Object> always, Map<String, Map<String, Object>> readable, int depth) {
        Map<String, Object> branch = new LinkedHashMap<>();
        Map<String, Object> opened = new LinkedHashMap<>();
        Map<String, Map<String, Object>> seen = new LinkedHashMap<>(readable);
        declare(opened, readable, depth < 2 && random.nextInt(5) == 0 ? container(depth) : leaf());
        branch.put("properties", opened);
        maybeRequire(branch, opened);
        if (random.nextInt(4) == 0) {
            branch.put("required", List.of(pick(new ArrayList<>(always.keySet()))));
        }
        if (depth < 2 && random.nextInt(4) == 0) {
            branch.put("allOf", List.of(conditional(always, seen, depth + 1)));
        }
        return branch;
    }

    private List<Object> branches() {
        List<Object> branches = new ArrayList<>();
        for (String kind : List.of("k", "l")) {
            Map<String, Object> properties = new LinkedHashMap<>(Map.of("typ", Map.of("const", kind)));
            properties.put("p" + names++, leaf());
            branches.add(Map.of("properties", properties, "required", List.of("typ")));
        }
        return branches;
    }

    private void maybeRequire(Map<String, Object> schema, Map<String, Object> properties) {
        if (random.nextBoolean()) {
            schema.put("required", List.of(pick(new ArrayList<>(properties.keySet()))));
        }
    }

    private Map<String, Object> leaf() {
        return new LinkedHashMap<>(
                switch (random.nextInt(5)) {
                    case 0 -> Map.of("type", "string", "enum", List.of("1", "2"));
                    case 1 -> Map.<String, Object>of("type", "integer", "minimum", number(0), "maximum", number(3));
                    case 2 -> Map.<String, Object>of("type", "boolean");
                    case 3 -> Map.of("type", "array", "items", Map.of("enum", List.of("1", "2")));
                    default -> Map.<String, Object>of("type", "string", "maxLength", number(2));
                });
    }

    /** Something about one property that was declared before; not true where it is absent, but for what is negated. */
    private Map<String, Object> test(Map<String, Map<String, Object>> readable) {
        String name = pick(new ArrayList<>(readable.keySet()));
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("required", List.of(name));
        if (random.nextInt(4) > 0) {
            test.put("properties", Map.of(name, valueTest(readable.getOrDefault(name, Map.of()))));
        }
        return switch (random.nextInt(8)) {
            case 0 -> Map.of("not", test);
            case 1 -> Map.of("anyOf", List.of(test, test(readable)));
            case 2 -> Map.of("allOf", List.of(test, test(readable)));
            case 3 -> {
                String definition = "d" + names++;
                definitions.put(definition, test);
                yield Map.of("$ref", "#/$defs/" + definition);
            }
            default -> test;
        };
    }

    private Map<String, Object> valueTest(Map<String, Object> property) {
        if (property.get("items") instanceof Map<?, ?> items) {
            return Map.of("contains", valueTest(Json.object(items)));
        }
        if (property.get("properties") instanceof Map<?, ?> inner) {
            Map<String, Map<String, Object>> readable = new LinkedHashMap<>();
            Json.object(inner).forEach((name, child) -> readable.put(name, Json.object((Map<?, ?>) child)));
            String name = pick(new ArrayList<>(readable.keySet()));
            return Map.of(
                    "properties",
                    Map.of(name, valueTest(readable.getOrDefault(name, Map.of()))),
                    "required",
                    List.of(name));
        }
        return switch (String.valueOf(property.getOrDefault("type", "string"))) {
            case "integer" -> Map.of("minimum", number(1 + random.nextInt(2)));
            case "boolean" -> Map.of("const", random.nextBoolean());
            default -> random.nextBoolean() ? Map.of("const", "1") : Map.of("pattern", "1");
        };
    }

    private Map<String, Object> answersTo(Map<String, Object> object) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answer(object, answers);
        if (random.nextInt(12) == 0) {
            answers.put("okand", number(1));
        }
        return answers;
    }

    private void answer(Map<String, Object> schema, Map<String, Object> answers) {
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            Json.object(properties).forEach((name, property) -> {
                if (random.nextInt(5) > 0) {
                    answers.putIfAbsent(name, answerTo(Json.object((Map<?, ?>) property)));
                }
            });
        }
        for (String keyword : List.of("then", "else", "allOf", "oneOf", "dependentSchemas")) {
            Object below = schema.getOrDefault(keyword, List.of());
            List<Object> all = new ArrayList<>();
            if (keyword.equals("dependentSchemas") && below instanceof Map<?, ?> map) {
                all.addAll(map.values());
            } else if (below instanceof List<?> list) {
                all.addAll(list);
            } else {
                all.add(below);
            }
            all.forEach(one -> answer(Json.object((Map<?, ?>) one), answers));
        }
    }

    private Object answerTo(Map<String, Object> property) {
        if (random.nextInt(15) == 0) {
            return pick(List.of("", Json.NULL, number(17), "nio", Map.of(), List.of()));
        }
        if (property.containsKey("const")) {
            return random.nextInt(8) == 0 ? "m" : property.getOrDefault("const", "");
        }
        return switch (String.valueOf(property.getOrDefault("type", ""))) {
            case "object" -> answersTo(property);
            case "array" -> list(Json.object((Map<?, ?>) property.getOrDefault("items", Map.of())));
            case "integer" -> number(random.nextInt(4));
            case "boolean" -> random.nextBoolean();
            default -> pick(List.of("1", "2"));
        };
    }

    private List<Object> list(Map<String, Object> items) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            list.add(items.containsKey("enum") ? pick(List.of("1", "2")) : answersTo(items));
        }
        return list;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
