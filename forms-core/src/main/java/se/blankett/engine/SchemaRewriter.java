package se.blankett.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/**
 * Turns a schema into one that accepts the same answers faster and says one thing about each mistake. Conditions are
 * decided on the schema as it was written.
 */
final class SchemaRewriter {
    private static final Set<String> EXACT = Set.of("if", "not", "oneOf", "anyOf");
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "$comment", "deprecated", "examples", "x-form");

    private SchemaRewriter() {}

    /** Returns the schema rewritten throughout. */
    static Map<String, Object> rewrite(Map<String, Object> schema) {
        return rewrite(schema, false);
    }

    /** @param exact whether the schema decides something, rather than judging answers */
    private static Map<String, Object> rewrite(Map<String, Object> schema, boolean exact) {
        Map<String, Object> rewritten =
                Subschemas.mapChildren(schema, (keyword, child) -> rewrite(child, exact || EXACT.contains(keyword)));
        rewriteChoices(rewritten, "oneOf");
        rewriteChoices(rewritten, "anyOf");
        if (!exact) {
            // What is unknown follows from what is declared; asking the engine takes half its time.
            rewritten.remove("unevaluatedProperties", false);
            Discriminator.rewrite(rewritten);
        }
        return rewritten;
    }

    /** {@code oneOf} of consts says the same as {@code enum}, in one error instead of one a branch. */
    private static void rewriteChoices(Map<String, Object> schema, String keyword) {
        if (schema.containsKey("enum") || !(schema.get(keyword) instanceof List<?> branches)) {
            return;
        }
        List<Object> values = new ArrayList<>();
        for (Object branch : branches) {
            if (!(branch instanceof Map<?, ?> map) || !isConst(Json.object(map))) {
                return;
            }
            values.add(Json.object(map).get("const"));
        }
        // The same value in two branches of oneOf is never accepted: leave that to the engine.
        if (values.stream().map(Json::canonical).distinct().count() == values.size()) {
            schema.remove(keyword);
            schema.put("enum", values);
        }
    }

    private static boolean isConst(Map<String, Object> branch) {
        Map<String, Object> rest = new LinkedHashMap<>(branch);
        return rest.remove("const") != null && ANNOTATIONS.containsAll(rest.keySet());
    }
}
