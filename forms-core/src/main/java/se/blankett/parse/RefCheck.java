package se.blankett.parse;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;

/**
 * Looks through every subschema before anything else does: each {@code $ref} leads somewhere in the catalogue, none
 * leads back to itself, and all together lead to no more than can be built. Neither the engine's stack nor ours would
 * survive anything else.
 */
final class RefCheck {
    /** Subschemas with all that they refer to: references to references double with each step. */
    private static final long MOST_SCHEMAS = 100_000;

    private static final int MOST_LEVELS = 200;

    private record Place(String document, Pointer pointer) {
        static Place of(SchemaNode node) {
            return new Place(node.document().uri(), node.pointer());
        }
    }

    private final Documents documents;
    private final Problems problems;
    private final KeywordCheck keywords;
    private final Map<Place, Long> sizes = new HashMap<>();
    private final Set<Place> path = new LinkedHashSet<>();
    private boolean circle;

    RefCheck(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
        this.keywords = new KeywordCheck(problems);
    }

    boolean foundCircle() {
        return circle;
    }

    /**
     * Checks the schema, all below it and all that these refer to.
     *
     * @return how many subschemas that is
     */
    long check(SchemaNode node) {
        Place place = Place.of(node);
        Long known = sizes.get(place);
        if (known != null) {
            return known;
        }
        if (path.size() == MOST_LEVELS) {
            throw problems.stop(
                    node,
                    "form.tooDeep",
                    "this is nested too deep: more than " + MOST_LEVELS + " levels, with all that refers to it",
                    "leave out levels, or split the form");
        }
        path.add(place);
        long size = sizeOf(node);
        path.remove(place);
        sizes.put(place, size);
        return size;
    }

    private long sizeOf(SchemaNode node) {
        keywords.check(node);
        long size = 1
                + follow(node)
                + checkChildren(node, Subschemas.of(node.map()))
                + checkChildren(node, BlockTests.of(node.map()));
        if (size > MOST_SCHEMAS) {
            throw problems.stop(
                    node,
                    "form.tooLarge",
                    "with all that it refers to, this is more than " + MOST_SCHEMAS + " schemas",
                    "split it");
        }
        return size;
    }

    private long checkChildren(SchemaNode node, Map<Pointer, Map<String, Object>> children) {
        long size = 0;
        for (Map.Entry<Pointer, Map<String, Object>> child : children.entrySet()) {
            Pointer at = node.pointer().resolve(child.getKey());
            size += check(new SchemaNode(node.document(), at, child.getValue()));
        }
        return size;
    }

    private long follow(SchemaNode node) {
        if (!(node.map().get("$ref") instanceof String ref)) {
            return 0; // the meta-schema tells the author where it is something else
        }
        Optional<SchemaNode> target = documents.target(node);
        if (target.isEmpty()) {
            problems.error(
                    node.place("$ref"),
                    "ref.unknown",
                    "'$ref' leads to \"" + ref + "\", which is not in this catalogue",
                    "define it under '$defs', or put its document beside this one: nothing is fetched");
            return 0;
        }
        if (path.contains(Place.of(target.get()))) {
            circle = true;
            problems.error(
                    node.place("$ref"),
                    "ref.circle",
                    "'$ref' leads back to \"" + ref + "\" without end",
                    "write out how far it goes: a form has an end");
            return 0;
        }
        return check(target.get());
    }
}
