package se.blankett.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;

/**
 * Looks through every subschema before anything else does: each {@code $ref} leads somewhere in the catalogue, none
 * leads back to itself without going into the answer, and all together lead to no more than can be built. Neither the
 * engine's stack nor ours would survive anything else.
 */
final class RefCheck {
    /** Each is decided for each object that it stands on, and again in each round. */
    private static final int MOST_CONDITIONS = 1_000;

    private static final int MOST_LEVELS = 200;

    private final Documents documents;
    private final Problems problems;
    private final KeywordCheck keywords;
    private final OptionCheck options;
    private final Map<Place, Reach> sizes = new HashMap<>();
    private final Set<Place> path = new LinkedHashSet<>();
    private final Map<Place, SchemaNode> checked = new LinkedHashMap<>();
    private final Map<Place, SchemaNode> tests = new LinkedHashMap<>();

    /** References that lead back to a schema around them. */
    private final Map<Place, SchemaNode> back = new LinkedHashMap<>();

    /** Schemas from which one comes to such a reference. */
    private final Set<Place> endless = new HashSet<>();

    RefCheck(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
        this.keywords = new KeywordCheck(problems);
        this.options = new OptionCheck(problems);
    }

    /**
     * Checks the schema, all below it and all that these refer to.
     *
     * @return whether all of them can be followed; their authors have been told where not
     */
    boolean check(SchemaNode root) {
        size(root);
        if (back.isEmpty()) {
            return true;
        }
        InPlaceCircles circles = new InPlaceCircles(back.keySet(), documents, problems);
        checked.values().forEach(circles::check);
        boolean conditions = true;
        for (Map.Entry<Place, SchemaNode> test : tests.entrySet()) {
            if (endless.contains(test.getKey()) && circles.found().isEmpty()) {
                tellTest(test.getValue());
                conditions = false;
            }
        }
        back.forEach((place, node) -> {
            if (!circles.found().contains(place)) {
                tellLevels(node);
            }
        });
        return circles.found().isEmpty() && conditions;
    }

    private void tellTest(SchemaNode test) {
        problems.error(
                test,
                "condition.endless",
                "the condition looks at something that refers to itself, and has no end",
                "write out how far it looks");
    }

    private void tellLevels(SchemaNode node) {
        problems.warning(
                node.place("$ref"),
                "ref.levels",
                "'$ref' leads back to \"" + node.text("$ref") + "\": people are asked for " + Levels.MOST
                        + " levels of it, and no more",
                "write out how far it goes, if that is another number");
    }

    /** Returns how much there is, with all below and all that it refers to. */
    private Reach size(SchemaNode node) {
        Place place = Place.of(node);
        Reach known = sizes.get(place);
        if (known != null) {
            if (endless.contains(place)) {
                endless.addAll(path);
            }
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
        Reach size = sizeOf(node);
        path.remove(place);
        sizes.put(place, size);
        checked.put(place, node);
        return size;
    }

    private Reach sizeOf(SchemaNode node) {
        keywords.check(node);
        options.check(node);
        Reach size = Reach.of(node.map())
                .and(follow(node))
                .and(checkChildren(node, Subschemas.of(node.map())))
                .and(checkChildren(node, BlockTests.of(node.map())));
        String tooMuch = size.tooMuch();
        if (!tooMuch.isEmpty()) {
            throw problems.stop(
                    node, "form.tooLarge", "with all that it refers to, this is more than " + tooMuch, "split it");
        }
        return size;
    }

    private Reach checkChildren(SchemaNode node, Map<Pointer, Map<String, Object>> children) {
        Reach size = Reach.NOTHING;
        for (Map.Entry<Pointer, Map<String, Object>> child : children.entrySet()) {
            Pointer at = node.pointer().resolve(child.getKey());
            SchemaNode below = new SchemaNode(node.document(), at, child.getValue());
            if (child.getKey().text().equals("/if")) {
                addTest(below);
            }
            size = size.and(size(below));
        }
        return size;
    }

    private void addTest(SchemaNode test) {
        tests.put(Place.of(test), test);
        if (tests.size() > MOST_CONDITIONS) {
            throw problems.stop(
                    test, "form.tooLarge", "the form has more than " + MOST_CONDITIONS + " conditions", "split it");
        }
    }

    private Reach follow(SchemaNode node) {
        if (!(node.map().get("$ref") instanceof String ref)) {
            return Reach.NOTHING; // the meta-schema tells the author where it is something else
        }
        Optional<SchemaNode> target = documents.target(node);
        if (target.isEmpty()) {
            tellLost(node, ref);
            return Reach.NOTHING;
        }
        if (path.contains(Place.of(target.get()))) {
            endless.addAll(path);
            back.put(Place.of(node), node);
            return Reach.NOTHING;
        }
        return size(target.get());
    }

    private void tellLost(SchemaNode node, String ref) {
        boolean never = documents.leadsToNever(node);
        problems.error(
                node.place("$ref"),
                never ? "ref.never" : "ref.unknown",
                "'$ref' leads to \"" + ref + "\", which is "
                        + (never ? "false: no answer meets it" : "not in this catalogue"),
                never
                        ? "leave out what refers to it"
                        : "define it under '$defs', or put its document beside this one: nothing is fetched");
    }
}
