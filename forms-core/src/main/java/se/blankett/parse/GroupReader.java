package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Block;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;

/** Makes a group of all that a schema says about an object. */
final class GroupReader {
    /** Each is compared with each other. */
    private static final int MOST_PLACES = 1_000;

    private final FieldReader fields;
    private final LayoutReader layouts;
    private final Problems problems;

    GroupReader(FieldReader fields, LayoutReader layouts, Problems problems) {
        this.fields = fields;
        this.layouts = layouts;
        this.problems = problems;
    }

    Group read(Facets facets, Merged merged) {
        Map<String, Field> children = children(facets.pointer(), merged);
        Optional<SchemaNode> layout = merged.formWith("layout");
        List<Block> blocks = layout.isPresent()
                ? layouts.read(layout.get(), "layout", children, facets.pointer())
                : List.copyOf(children.values());
        checkClosed(merged, children);
        return new Group(
                facets,
                blocks,
                Blocks.ordered(blocks, children),
                !isClosed(merged, facets.presence()),
                memberPatterns(merged));
    }

    private Map<String, Field> children(Pointer at, Merged merged) {
        Map<String, List<Part>> declared = declared(merged);
        checkAnswerable(merged, declared.keySet());
        Map<String, List<Guard>> required = new RequiredReader(problems).read(merged, at, declared.keySet());
        Map<String, Field> children = new LinkedHashMap<>();
        declared.forEach((name, parts) -> {
            List<Guard> needed = required.getOrDefault(name, List.of());
            if (parts.size() + needed.size() > MOST_PLACES) {
                throw problems.stop(
                        parts.get(0).schema(),
                        "form.tooLarge",
                        "\"" + name + "\" is declared or required in more than " + MOST_PLACES + " places",
                        "say it once for several of them");
            }
            List<Guard> asked = Guards.simplest(parts.stream().map(Part::guard).toList());
            Presence presence = new Presence(asked, Guards.simplest(needed));
            children.put(name, fields.read(at.child(name), parts, presence));
        });
        return children;
    }

    private static Map<String, List<Part>> declared(Merged merged) {
        Map<String, List<Part>> declared = new LinkedHashMap<>();
        for (Part part : merged.parts()) {
            part.schema()
                    .named("properties")
                    .forEach((name, property) -> declared.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(Part.of(property, part.guardOf(name))));
        }
        return declared;
    }

    /** {@code true} and {@code false} may narrow what is declared elsewhere; alone they are no question. */
    private void checkAnswerable(Merged merged, Set<String> declared) {
        for (Part part : merged.parts()) {
            SchemaNode properties = part.schema().object("properties");
            properties.map().forEach((name, property) -> {
                if (property instanceof Boolean && !declared.contains(name)) {
                    problems.error(
                            properties.place(name),
                            "property.boolean",
                            "\"" + name + "\" is only " + property + ", so nobody can answer it",
                            "write it as an object with \"type\", or remove it");
                }
            });
        }
    }

    private static boolean isClosed(Merged merged, Presence presence) {
        return merged.whenAsked(presence).stream()
                .allMatch(schemas -> schemas.stream().anyMatch(GroupReader::isClosed));
    }

    /** Says whether it refuses members that nothing declares. */
    static boolean isClosed(SchemaNode schema) {
        return isFalse(schema, "unevaluatedProperties") || isFalse(schema, "additionalProperties");
    }

    private static List<String> memberPatterns(Merged merged) {
        return merged.parts().stream()
                .flatMap(part -> part.schema().object("patternProperties").map().keySet().stream())
                .distinct()
                .toList();
    }

    /** {@code additionalProperties} sees only the properties beside it, and would refuse the answers of a branch. */
    private void checkClosed(Merged merged, Map<String, Field> children) {
        for (Part part : merged.parts()) {
            SchemaNode schema = part.schema();
            if (!isFalse(schema, "additionalProperties") || schema.has("patternProperties")) {
                continue;
            }
            Set<String> beside = schema.named("properties").keySet();
            children.keySet().stream()
                    .filter(name -> !beside.contains(name))
                    .findFirst()
                    .ifPresent(name -> problems.error(
                            schema.place("additionalProperties"),
                            "object.closed",
                            "'additionalProperties' refuses \"" + name + "\", which is declared elsewhere",
                            "use \"unevaluatedProperties\": false"));
        }
    }

    private static boolean isFalse(SchemaNode schema, String keyword) {
        return schema.get(keyword).filter(Boolean.FALSE::equals).isPresent();
    }
}
