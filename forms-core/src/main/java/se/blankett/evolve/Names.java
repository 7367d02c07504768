package se.blankett.evolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** The names that a form's objects have, by all that declares one: a name that none does is the overlay's own. */
final class Names {
    /** Three levels of what refers to itself, each in an array, and objects in them. */
    private static final int DEEPEST = 12;

    private static final int LEVELS = 3;

    private final Map<String, Object> document;
    private final Map<Pointer, Set<String>> byObject = new HashMap<>();
    private final Map<Pointer, Set<Pointer>> uses = new HashMap<>();

    private Names(Map<String, Object> document) {
        this.document = document;
    }

    static Names of(Map<String, Object> document) {
        Names names = new Names(document);
        names.walk(document, Pointer.ROOT, List.of());
        return names;
    }

    /**
     * Says whether the base has the name in an object, wherever it declares it.
     *
     * @param object the place of the answer, or, in what is referred to, from the place of that: {@code /$defs/person}
     */
    boolean has(Pointer object, String name) {
        return byObject.getOrDefault(object, Set.of()).contains(name)
                || uses.entrySet().stream()
                        .filter(use -> object.isWithin(use.getKey()))
                        .anyMatch(use -> hasAny(
                                use.getValue(), object, use.getKey().text().length(), name));
    }

    private boolean hasAny(Set<Pointer> places, Pointer object, int length, String name) {
        Pointer below = Pointer.parse(object.text().substring(length));
        return places.stream()
                .anyMatch(place ->
                        byObject.getOrDefault(place.resolve(below), Set.of()).contains(name));
    }

    /** @param within what was referred to on the way */
    private void walk(Map<String, Object> schema, Pointer at, List<Pointer> within) {
        if (at.depth() > DEEPEST) {
            return;
        }
        List<Pointer> below = new ArrayList<>(within);
        if (schema.get("$ref") instanceof String ref && ref.startsWith("#/")) {
            Pointer place = Pointer.parse(ref.substring(1));
            boolean first = uses.computeIfAbsent(place, key -> new HashSet<>()).add(at);
            if (Collections.frequency(within, place) >= LEVELS) {
                return; // it refers to itself: nobody is asked for more
            }
            below.add(place);
            place.evaluate(document)
                    .filter(target -> first && target instanceof Map)
                    .ifPresent(target -> walk(Json.object((Map<?, ?>) target), at, below));
        }
        new LinkedHashMap<>(Subschemas.of(schema)).forEach((place, child) -> {
            switch (place.prefix(1).last()) {
                case "properties" -> {
                    byObject.computeIfAbsent(at, key -> new HashSet<>()).add(place.last());
                    walk(child, at.child(place.last()), below);
                }
                case "items" -> walk(child, at.child(Pointer.ANY_ROW), below);
                case "allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas" -> walk(child, at, below);
                default -> {}
            }
        });
    }
}
