package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;

/**
 * Finds references that lead back to where they began without going into the answer: they say nothing, and nobody who
 * follows them comes to an end. One that leads back by way of {@code properties} or {@code items} ends where the answers
 * do.
 */
final class InPlaceCircles {
    private static final Set<String> IN_PLACE =
            Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas");

    private final Set<Place> back;
    private final Documents documents;
    private final Problems problems;
    private final Map<Place, SchemaNode> path = new LinkedHashMap<>();
    private final Set<Place> done = new HashSet<>();
    private final Set<Place> found = new HashSet<>();

    /** @param back schemas whose reference leads back to one around them */
    InPlaceCircles(Set<Place> back, Documents documents, Problems problems) {
        this.back = back;
        this.documents = documents;
        this.problems = problems;
    }

    /** Returns the schemas whose reference closes a circle; their authors have been told. */
    Set<Place> found() {
        return found;
    }

    void check(SchemaNode node) {
        Place place = Place.of(node);
        if (path.containsKey(place)) {
            report(place);
        } else if (done.add(place)) {
            path.put(place, node);
            documents.target(node).ifPresent(this::check);
            for (Map.Entry<Pointer, Map<String, Object>> child :
                    Subschemas.of(node.map()).entrySet()) {
                if (IN_PLACE.contains(child.getKey().prefix(1).last())) {
                    check(new SchemaNode(node.document(), node.pointer().resolve(child.getKey()), child.getValue()));
                }
            }
            path.remove(place);
        }
    }

    /** A circle has a reference: of several the one that was read to lead back. */
    private void report(Place first) {
        List<Place> circle = new ArrayList<>(path.keySet());
        circle.subList(0, circle.indexOf(first)).clear();
        List<SchemaNode> references = circle.stream()
                .flatMap(place -> Optional.ofNullable(path.get(place)).stream())
                .filter(node -> documents.target(node).isPresent())
                .toList();
        SchemaNode node = references.stream()
                .filter(reference -> back.contains(Place.of(reference)))
                .findFirst()
                .orElse(references.get(references.size() - 1));
        if (found.add(Place.of(node))) {
            problems.error(
                    node.place("$ref"),
                    "ref.circle",
                    "'$ref' leads back to \"" + node.text("$ref") + "\" without end",
                    "write out how far it goes: a form has an end");
        }
    }
}
