package se.blankett.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;

/**
 * Looks through every subschema before anything else does: each {@code $ref} leads somewhere in the catalogue, and none
 * leads back to itself, which the engine's stack would not survive.
 */
final class RefCheck {
    private record Place(String document, Pointer pointer) {}

    private final Documents documents;
    private final Problems problems;
    private final Set<Place> done = new HashSet<>();
    private final Deque<Place> path = new ArrayDeque<>();
    private final Set<Place> onPath = new HashSet<>();
    private boolean circle;

    RefCheck(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    boolean foundCircle() {
        return circle;
    }

    void check(SchemaNode node) {
        Place place = new Place(node.document().uri(), node.pointer());
        if (!done.add(place)) {
            return;
        }
        path.push(place);
        onPath.add(place);
        checkKeywords(node);
        if (node.has("$ref")) {
            follow(node);
        }
        for (Map.Entry<Pointer, Map<String, Object>> child :
                Subschemas.of(node.map()).entrySet()) {
            check(new SchemaNode(node.document(), node.pointer().resolve(child.getKey()), child.getValue()));
        }
        onPath.remove(path.pop());
    }

    private void checkKeywords(SchemaNode node) {
        for (String keyword : new String[] {"$dynamicRef", "$recursiveRef"}) {
            if (node.has(keyword)) {
                problems.error(node, "ref.dynamic", "'" + keyword + "' cannot be a part of a form", "use '$ref'");
            }
        }
        if (node.has("$id") && !node.pointer().isRoot()) {
            problems.error(
                    node, "ref.embeddedId", "'$id' inside a document is not supported", "remove it, or use '$anchor'");
        }
    }

    private void follow(SchemaNode node) {
        String ref = node.text("$ref");
        Optional<SchemaNode> target = documents.resolve(node, ref);
        if (target.isEmpty()) {
            problems.error(
                    at(node), "ref.unknown", whereTo(ref), "define it under '$defs', or put its document beside");
            return;
        }
        if (onPath.contains(
                new Place(target.get().document().uri(), target.get().pointer()))) {
            circle = true;
            problems.error(
                    at(node),
                    "ref.circle",
                    "'$ref' leads back to \"" + ref + "\" without end",
                    "say how far it goes: a form has an end");
            return;
        }
        check(target.get());
    }

    private static String whereTo(String ref) {
        return ref.contains("://")
                ? "'$ref' leads to " + ref + ", which is not in this catalogue, and nothing is fetched"
                : "'$ref' leads to \"" + ref + "\", which is not there";
    }

    private static SchemaNode at(SchemaNode node) {
        return new SchemaNode(node.document(), node.pointer().child("$ref"), Map.of());
    }
}
