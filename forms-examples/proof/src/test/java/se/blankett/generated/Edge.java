package se.blankett.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/** Values at the limits that a schema sets, and one step to either side: by the names of the properties they are for. */
final class Edge {
    private static final List<String> SHARED = List.of("$defs", "definitions");
    private static final int LONGEST = 1_000;

    private final Map<String, List<Object>> byName = new LinkedHashMap<>();
    private final Set<String> formatted = new HashSet<>();

    /** @param schemas that say something of the same answers */
    static Edge of(List<Map<String, Object>> schemas) {
        Edge edge = new Edge();
        schemas.forEach(schema -> edge.collect(schema, ""));
        return edge;
    }

    /** Returns how all properties are called that the schema says something of, where it refers to them too. */
    static Set<String> namesIn(Object schema) {
        Set<String> names = new HashSet<>();
        if (schema instanceof Map<?, ?> map) {
            Json.object(map).forEach((name, value) -> {
                names.add(name);
                if (name.startsWith("d")) {
                    names.add(name.substring(1)); // in $defs
                }
                names.addAll(namesIn(value));
            });
        } else if (schema instanceof List<?> list) {
            list.forEach(each -> names.addAll(namesIn(each)));
        }
        return names;
    }

    /** Returns values near the limits of what is called so; none where there are no limits. */
    List<Object> values(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Says whether what is called so has a format: engines differ in what one more character makes of it. */
    boolean isFormatted(String name) {
        return formatted.contains(name);
    }

    /** What stands in {@code $defs} is called as the property that it is made for, with a letter before. */
    private void collect(Object schema, String name) {
        if (schema instanceof List<?> list) {
            list.forEach(each -> collect(each, name));
        } else if (schema instanceof Map<?, ?> map) {
            Json.object(map).forEach((keyword, value) -> {
                if (keyword.equals("properties") && value instanceof Map<?, ?> named) {
                    Json.object(named).forEach((property, each) -> collect(each, property));
                } else if (SHARED.contains(keyword) && value instanceof Map<?, ?> shared) {
                    Json.object(shared).forEach((property, each) -> collect(each, property.substring(1)));
                } else {
                    if (keyword.equals("format")) {
                        formatted.add(name);
                    }
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).addAll(near(keyword, value));
                    collect(value, name);
                }
            });
        }
    }

    private static List<Object> near(String keyword, Object value) {
        return switch (keyword) {
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" -> numbers(value);
            case "minLength", "maxLength" -> texts(value);
            case "enum" -> List.copyOf((List<?>) value);
            case "const" -> List.of(value);
            default -> List.of();
        };
    }

    private static List<Object> numbers(Object value) {
        if (!(value instanceof BigDecimal limit)) {
            return List.of();
        }
        BigDecimal step = new BigDecimal("0.01");
        return List.of(
                limit,
                limit.subtract(BigDecimal.ONE),
                limit.add(BigDecimal.ONE),
                limit.subtract(step),
                limit.add(step));
    }

    private static List<Object> texts(Object value) {
        if (!(value instanceof BigDecimal limit) || limit.intValue() > LONGEST) {
            return List.of();
        }
        int length = limit.intValue();
        return List.of("å".repeat(length), "å".repeat(Math.max(0, length - 1)), "å".repeat(length + 1));
    }
}
