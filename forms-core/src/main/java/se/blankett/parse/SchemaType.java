package se.blankett.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of value a schema is about: by {@code type}, or by the keywords that make sense for one kind only. */
enum SchemaType {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN;

    private static final Map<String, SchemaType> BY_NAME = Map.of(
            "object", OBJECT,
            "array", ARRAY,
            "string", STRING,
            "number", NUMBER,
            "integer", INTEGER,
            "boolean", BOOLEAN);

    private static final Map<SchemaType, Set<String>> TELLING = Map.of(
            OBJECT,
                    Set.of(
                            "properties",
                            "required",
                            "patternProperties",
                            "unevaluatedProperties",
                            "additionalProperties"),
            ARRAY, Set.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"),
            STRING, Set.of("minLength", "maxLength", "pattern", "format"),
            NUMBER, Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));

    /** Returns the kind, or empty where nothing tells. */
    static Optional<SchemaType> of(Merged merged) {
        Optional<SchemaType> said = merged.first(SchemaType::said);
        return said.isPresent() ? said : merged.first(SchemaType::told);
    }

    /** {@code null} beside another type is no kind of its own: an empty answer is absent. */
    private static Optional<SchemaType> said(SchemaNode schema) {
        return listed(schema).stream().findFirst();
    }

    /** Returns what {@code type} names, in its order, but for {@code null}. */
    static List<SchemaType> listed(SchemaNode schema) {
        if (schema.map().get("type") instanceof String one) {
            return Optional.ofNullable(BY_NAME.get(one)).map(List::of).orElse(List.of());
        }
        return schema.texts("type").stream()
                .filter(BY_NAME::containsKey)
                .map(name -> BY_NAME.getOrDefault(name, STRING))
                .toList();
    }

    private static Optional<SchemaType> told(SchemaNode schema) {
        for (SchemaType type : List.of(OBJECT, ARRAY, STRING, NUMBER)) {
            if (TELLING.getOrDefault(type, Set.of()).stream().anyMatch(schema::has)) {
                return Optional.of(type);
            }
        }
        return ChoiceReader.valuesOf(schema).stream().findFirst().map(SchemaType::ofValue);
    }

    static SchemaType ofValue(Object value) {
        if (value instanceof BigDecimal) {
            return NUMBER;
        }
        return value instanceof Boolean ? BOOLEAN : STRING;
    }
}
