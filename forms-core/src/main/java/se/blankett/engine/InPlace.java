package se.blankett.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/**
 * Closed schemas that stand among others which say something about the same value: of the members that those declare they
 * know nothing (JSON Schema Core 2020-12, section 11.3).
 */
final class InPlace {
    private static final Set<String> APPLICATORS =
            Set.of("allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas");

    /** What declares members beside a reference. */
    private static final Set<String> BESIDE = Set.of(
            "allOf",
            "anyOf",
            "oneOf",
            "if",
            "dependentSchemas",
            "properties",
            "patternProperties",
            "additionalProperties");

    private final References references;
    private final Set<Map<String, Object>> found = new HashSet<>();
    private final Set<String> followed = new HashSet<>();

    private InPlace(References references) {
        this.references = references;
    }

    /** @param trees the documents by URI */
    static InPlace of(Map<String, Object> trees, References references) {
        InPlace inPlace = new InPlace(references);
        trees.forEach((uri, tree) -> {
            if (tree instanceof Map<?, ?> map) {
                inPlace.walk(Json.members(map), uri, false);
            }
        });
        return inPlace;
    }

    static boolean isClosed(Map<String, Object> schema) {
        return Boolean.FALSE.equals(schema.get("unevaluatedProperties"));
    }

    /** Says whether the closed schema is one of them; of one with an anchor nobody knows. */
    boolean contains(Map<String, Object> schema) {
        return schema.containsKey("$anchor") || found.contains(schema);
    }

    private void walk(Map<String, Object> schema, String document, boolean among) {
        if (among && isClosed(schema)) {
            found.add(schema);
        }
        boolean beside = among || schema.keySet().stream().anyMatch(BESIDE::contains);
        if (beside && schema.get("$ref") instanceof String ref && followed.add(document + " " + ref)) {
            walk(references.resolve(document, ref), References.document(document, ref), true);
        }
        Subschemas.of(schema)
                .forEach((at, child) ->
                        walk(child, document, APPLICATORS.contains(at.prefix(1).last())));
    }
}
