package se.blankett.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.blankett.engine.Violation;
import se.blankett.json.Json;

/** What an author can do about what the meta-schema refuses: taken from the meta-schema itself. */
final class MetaFix {
    private static final String TYPES = "string, number, integer, boolean, object, array";

    private MetaFix() {}

    /** The alternatives of {@code type} are the standard's, which has no words for them. */
    static String choice(String member, Map<String, Object> schema) {
        return member.equals("type") ? "use one of " + TYPES : described(schema);
    }

    static String types(Map<String, Object> schema) {
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

    static String values(Map<String, Object> schema) {
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
