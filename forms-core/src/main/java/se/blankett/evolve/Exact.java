package se.blankett.evolve;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/**
 * The places that something refers to which decides, rather than judges answers: what is stricter there may let more
 * through elsewhere.
 */
final class Exact {
    private static final Set<String> DECIDING = Set.of("if", "not", "oneOf", "contains");

    private final Set<Pointer> places = new HashSet<>();

    private Exact() {}

    @SafeVarargs
    static Exact in(Map<String, Object>... documents) {
        Exact exact = new Exact();
        for (Map<String, Object> document : documents) {
            exact.walk(document, false, document);
        }
        return exact;
    }

    boolean contains(Pointer place) {
        return places.stream().anyMatch(place::isWithin);
    }

    private void walk(Map<String, Object> schema, boolean decides, Map<String, Object> document) {
        if (decides && schema.get("$ref") instanceof String ref && ref.startsWith("#/")) {
            Pointer place = Pointer.parse(ref.substring(1));
            if (places.add(place)) {
                place.evaluate(document)
                        .filter(Map.class::isInstance)
                        .ifPresent(target -> walk(Json.object((Map<?, ?>) target), true, document));
            }
        }
        Subschemas.of(schema)
                .forEach((at, child) ->
                        walk(child, decides || DECIDING.contains(at.prefix(1).last()), document));
    }
}
