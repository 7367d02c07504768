package se.blankett.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/**
 * Turns the documents of a form into some that accept the same answers faster and say one thing about each mistake; but
 * for members that nothing declares, which follow from the form. Conditions are decided on what was written.
 */
final class SchemaRewriter {
    /** What stands below these decides something, rather than judging answers. */
    private static final Set<String> EXACT = Set.of("if", "not", "oneOf", "anyOf", "contains");

    private static final List<String> CHOICES = List.of("oneOf", "anyOf");
    private static final Set<String> DEFINITIONS = Set.of("$defs", "definitions");
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "$comment", "deprecated", "examples", "x-form");

    private final Map<String, Object> trees;
    private final References references;

    /** Whether a reference stands where something is decided: what it leads to has to be exact, too. */
    private final boolean exactDefinitions;

    private final InPlace inPlace;

    /** Whether which members an object refuses is for the engine to say. */
    private final boolean members;

    /** @param trees the documents by URI */
    SchemaRewriter(Map<String, Object> trees, boolean members) {
        this.trees = trees;
        this.members = members;
        this.references = new References(trees);
        this.inPlace = InPlace.of(trees, references);
        this.exactDefinitions = trees.values().stream()
                .anyMatch(tree -> tree instanceof Map<?, ?> map && refersExactly(Json.members(map), false));
    }

    /** Returns the documents rewritten throughout. */
    Map<String, Object> rewriteAll() {
        Map<String, Object> rewritten = new LinkedHashMap<>();
        trees.forEach((uri, tree) -> rewritten.put(
                uri, tree instanceof Map<?, ?> map ? rewrite(Json.members(map), false, discriminator(uri)) : tree));
        return rewritten;
    }

    private Discriminator discriminator(String uri) {
        return new Discriminator(branch -> !branch.containsKey("properties") && branch.get("$ref") instanceof String ref
                ? references.resolve(uri, ref)
                : branch);
    }

    private Map<String, Object> rewrite(Map<String, Object> schema, boolean exact, Discriminator discriminator) {
        // Once, not for each branch: there may be thousands.
        List<String> told = CHOICES.stream()
                .filter(keyword -> discriminator.tells(schema, keyword))
                .toList();
        Map<String, Object> rewritten = Subschemas.map(schema, (at, child) -> {
            String keyword = at.prefix(1).last();
            boolean decides = isExact(keyword) && !told.contains(keyword);
            return rewrite(child, exact || decides, discriminator);
        });
        for (String keyword : CHOICES) {
            rewriteChoices(rewritten, keyword);
            rewriteNullable(rewritten, keyword);
            discriminator.rewrite(rewritten, keyword);
        }
        if (!exact && !members && InPlace.isClosed(schema) && !inPlace.contains(schema)) {
            // What is unknown follows from what is declared; asking the engine takes half its time.
            rewritten.remove("unevaluatedProperties", false);
        }
        return rewritten;
    }

    private boolean isExact(String keyword) {
        return EXACT.contains(keyword) || (exactDefinitions && DEFINITIONS.contains(keyword));
    }

    /** An {@code if} has no {@code unevaluatedProperties} anywhere in it: there they are no condition of a form. */
    private static boolean refersExactly(Map<String, Object> schema, boolean exact) {
        if (exact && schema.containsKey("$ref")) {
            return true;
        }
        return Subschemas.of(schema).entrySet().stream().anyMatch(child -> {
            String keyword = child.getKey().prefix(1).last();
            return !keyword.equals("if") && refersExactly(child.getValue(), exact || EXACT.contains(keyword));
        });
    }

    /** {@code oneOf} of consts says the same as {@code enum}, in one error instead of one a branch. */
    private static void rewriteChoices(Map<String, Object> schema, String keyword) {
        if (schema.containsKey("enum") || !(schema.get(keyword) instanceof List<?> branches)) {
            return;
        }
        List<Object> values = new ArrayList<>();
        for (Object branch : branches) {
            if (!(branch instanceof Map<?, ?> map) || !isConst(Json.members(map))) {
                return;
            }
            values.add(Json.members(map).get("const"));
        }
        // The same value in two branches of oneOf is never accepted: leave that to the engine.
        if (values.stream().map(Json::canonical).distinct().count() == values.size()) {
            schema.remove(keyword);
            schema.put("enum", values);
        }
    }

    /** A schema or null says the same as the schema for what is not null, without an error for each. */
    private static void rewriteNullable(Map<String, Object> schema, String keyword) {
        Map<String, Object> none = Map.of("type", "null");
        if (schema.containsKey("if") || !(schema.get(keyword) instanceof List<?> branches) || branches.size() != 2) {
            return;
        }
        Object other = branches.get(branches.get(0).equals(none) ? 1 : 0);
        boolean alone = keyword.equals("anyOf")
                || (other instanceof Map<?, ?> map && map.get("type") instanceof String type && !type.equals("null"));
        if (branches.contains(none) && alone) {
            schema.remove(keyword);
            schema.put("if", none);
            schema.remove("then");
            schema.put("else", other);
        }
    }

    private static boolean isConst(Map<String, Object> branch) {
        Map<String, Object> rest = new LinkedHashMap<>(branch);
        return rest.remove("const") != null && ANNOTATIONS.containsAll(rest.keySet());
    }
}
