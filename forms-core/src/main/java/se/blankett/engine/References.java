package se.blankett.engine;

import java.net.URI;
import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Where {@code $ref} leads, among the documents of one form. Immutable. */
final class References {
    private final Map<String, Object> trees;

    /** @param trees the documents by URI */
    References(Map<String, Object> trees) {
        this.trees = trees;
    }

    /**
     * Returns the schema that a reference in the document leads to; an empty one where it leads to none, or to an anchor.
     *
     * @param document the URI of the document that the reference stands in
     * @param ref {@code #/$defs/person}, or {@code delar.json#/$defs/person}
     */
    Map<String, Object> resolve(String document, String ref) {
        int hash = ref.indexOf('#');
        String fragment = hash < 0 ? "" : ref.substring(hash + 1);
        String uri = document(document, ref);
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return Map.of();
        }
        return at(trees.getOrDefault(uri, Map.of()), Pointer.parse(decoded(fragment)));
    }

    /** Returns the URI of the document that the reference leads into. */
    static String document(String document, String ref) {
        int hash = ref.indexOf('#');
        String path = hash < 0 ? ref : ref.substring(0, hash);
        return path.isEmpty() ? document : URI.create(document).resolve(path).toString();
    }

    /** Returns the schema with each reference within its document leading to where the places are now. */
    static Map<String, Object> rewritten(Map<String, Object> schema, Upgraded places) {
        Map<String, Object> rewritten = Subschemas.map(schema, (at, child) -> rewritten(child, places));
        rewritten.computeIfPresent("$ref", (keyword, ref) -> {
            boolean inside = ref instanceof String text && text.startsWith("#/");
            return inside ? "#" + places.written(new Pointer(String.valueOf(ref).substring(1))) : ref;
        });
        return rewritten;
    }

    private static Map<String, Object> at(Object tree, Pointer pointer) {
        Object found = tree;
        for (String token : pointer.tokens()) {
            found = step(found, token);
        }
        return found instanceof Map<?, ?> map ? Json.members(map) : Map.of();
    }

    /** Returns the member or item, or an empty object where there is none. */
    static Object step(Object value, String token) {
        return Pointer.step(value, token).orElse(Map.of());
    }

    private static String decoded(String fragment) {
        return fragment.indexOf('%') < 0
                ? fragment
                : String.valueOf(URI.create("#" + fragment).getFragment());
    }
}
