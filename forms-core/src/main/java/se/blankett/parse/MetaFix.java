package se.blankett.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.blankett.engine.Violation;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/** What an author can do about what the meta-schema refuses: taken from the meta-schema itself. */
final class MetaFix {
    private static final List<String> TYPES = List.of("string", "number", "integer", "boolean", "object", "array");

    /** What people take for a type, and what to write instead. */
    private static final Map<String, String> NO_TYPES = Map.ofEntries(
            Map.entry("text", "use \"type\": \"string\""),
            Map.entry("date", formatted("date")),
            Map.entry("time", formatted("local-time")),
            Map.entry("month", formatted("year-month")),
            Map.entry("email", formatted("email")),
            Map.entry("tel", formatted("se-phone")),
            Map.entry("phone", formatted("se-phone")),
            Map.entry("url", formatted("uri")),
            Map.entry("int", "use \"type\": \"integer\""),
            Map.entry("float", "use \"type\": \"number\""),
            Map.entry("double", "use \"type\": \"number\""),
            Map.entry("decimal", "use \"type\": \"number\""),
            Map.entry("bool", "use \"type\": \"boolean\""),
            Map.entry("checkbox", "use \"type\": \"boolean\""),
            Map.entry("list", "use \"type\": \"array\""),
            Map.entry("select", "use \"enum\", or \"oneOf\" with a title for each option"),
            Map.entry("radio", "use \"enum\", or \"oneOf\" with a title for each option"));

    private MetaFix() {}

    /** The alternatives of {@code type} are the standard's, which has no words for them. */
    static String choice(String member, Object value, Map<String, Object> schema) {
        if (!member.equals("type")) {
            return described(schema);
        }
        String name = value instanceof String text ? text : "";
        return NO_TYPES.getOrDefault(name, near(name, TYPES));
    }

    private static String formatted(String format) {
        return "use \"type\": \"string\" with \"format\": \"" + format + "\"";
    }

    private static String near(String name, List<String> known) {
        return Nearest.to(name, known)
                .map(near -> "use \"" + near + "\"")
                .orElse("use one of " + String.join(", ", known));
    }

    static String types(Pointer at, Object value, Map<String, Object> schema) {
        if (at.last().equals("required") && value instanceof Boolean) {
            String name = at.parent().last();
            return "take it away here, and write \"required\": [\"" + name + "\"] beside 'properties'";
        }
        boolean limit = at.last().startsWith("min")
                || at.last().startsWith("max")
                || at.last().startsWith("exclusive");
        if (limit && value instanceof String text && text.matches("\\d+[-:]\\d.*")) {
            return "write a rule instead, in 'x-form.rules' of the object around it: only numbers have '" + at.last()
                    + "'";
        }
        return "make it " + types(schema);
    }

    private static String types(Map<String, Object> schema) {
        Object type = schema.getOrDefault("type", "what JSON Schema asks for");
        List<?> types = type instanceof List<?> list ? list : List.of(type);
        return types.stream().map(MetaFix::article).collect(Collectors.joining(" or "));
    }

    private static String article(Object type) {
        String name = String.valueOf(type);
        if (name.contains(" ")) {
            return name;
        }
        return (name.startsWith("a") || name.startsWith("o") || name.startsWith("i") ? "an " : "a ") + name;
    }

    static String value(Object value, Map<String, Object> schema) {
        List<String> known = schema.get("enum") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return value instanceof String name ? near(name, known) : "use one of " + values(schema);
    }

    private static String values(Map<String, Object> schema) {
        return schema.get("enum") instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "those that the vocabulary lists";
    }

    static String taken(Map<String, Object> schema) {
        return schema.get("not") instanceof Map<?, ?> not
                ? "use another than " + values(Json.object(not))
                : described(schema);
    }

    static String least(Violation violation) {
        Object least = violation.schema().getOrDefault(violation.keyword(), "");
        if (!(least instanceof BigDecimal number)) {
            return described(violation.schema());
        }
        String more = violation.keyword().equals("exclusiveMinimum") ? "more than " : "at least ";
        return "give it " + more + number.toPlainString();
    }

    /** The meta-schema has an example of each member, or says of it what it is. */
    static String described(Map<String, Object> schema) {
        if (schema.get("examples") instanceof List<?> examples && !examples.isEmpty()) {
            return "write it like " + Json.write(examples.get(0));
        }
        String text = String.valueOf(schema.getOrDefault("description", ""));
        return text.isEmpty()
                ? "see what JSON Schema says of it"
                : "this belongs there: " + text.replaceAll("\\.$", "");
    }
}
