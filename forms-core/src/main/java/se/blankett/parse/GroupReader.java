package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.blankett.form.Arrangement;
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
    private final Unshown unshown;
    private final TableReader tables;
    private final MapReader maps;
    private final LetBe letBe;

    GroupReader(FieldReader fields, PartReader parts, LayoutReader layouts, Problems problems, Unshown unshown) {
        this.letBe = new LetBe(parts);
        this.unshown = unshown;
        this.fields = fields;
        this.layouts = layouts;
        this.problems = problems;
        this.tables = new TableReader(problems);
        this.maps = new MapReader(problems);
    }

    /** Returns the group, or empty where it has no question. */
    Optional<Field> read(Facets facets, Merged merged) {
        Map<String, List<Part>> declared = declared(merged);
        Map<String, Field> children = maps.read(merged, children(facets.pointer(), merged, declared));
        if (children.isEmpty() && !facets.pointer().isRoot()) {
            if (declared.isEmpty()) {
                unshown.reportEmpty(facets.pointer().last(), merged, facets.presence());
            }
            return Optional.empty();
        }
        Optional<SchemaNode> layout = merged.formWith("layout");
        List<Block> blocks = layout.isPresent()
                ? layouts.read(layout.get(), "layout", children, facets.pointer())
                : List.copyOf(children.values());
        checkClosed(merged, children);
        Map<String, Field> ordered = Blocks.ordered(blocks, children);
        boolean closed = isClosed(merged, facets.presence());
        List<String> others = closed ? letBe.patterns(merged, children.keySet()) : List.of();
        Group group = new Group(facets, blocks, ordered, !closed, others)
                .withEnough(EnoughReader.read(merged, ordered.keySet()));
        return Optional.of(group.withArrangement(
                MapReader.isMap(ordered) ? Arrangement.MAP : tables.ofGroup(merged, List.copyOf(ordered.values()))));
    }

    private Map<String, Field> children(Pointer at, Merged merged, Map<String, List<Part>> declared) {
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
            fields.extent().addRequired(needed.size(), parts.get(0).schema());
            List<Guard> asked = Guards.simplest(parts.stream().map(Part::guard).toList());
            Presence presence = new Presence(asked, Guards.simplest(needed));
            fields.read(at.child(name), parts, presence).ifPresent(child -> children.put(name, child));
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
                    unshown.reportBoolean(properties.place(name), name, property);
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

    /** A closed schema refuses what it does not see: answers of a branch, and those that another schema asks for. */
    private void checkClosed(Merged merged, Map<String, Field> children) {
        for (Part part : merged.parts()) {
            SchemaNode schema = part.schema();
            if (isFalse(schema, "additionalProperties") && !schema.has("patternProperties")) {
                Set<String> beside = schema.named("properties").keySet();
                report(
                        schema.place("additionalProperties"),
                        children.values().stream().filter(child -> !beside.contains(child.name())));
            } else if (isFalse(schema, "unevaluatedProperties")
                    && merged.parts().size() > 1) {
                Predicate<String> refused = letBe.refused(schema);
                report(
                        schema.place("unevaluatedProperties"),
                        children.values().stream().filter(child -> refused.test(child.name()) && applies(part, child)));
            }
        }
    }

    private static boolean applies(Part part, Field child) {
        return child.presence().declared().stream().allMatch(asked -> Guards.isNarrower(asked, part.guard()));
    }

    private void report(SchemaNode closed, Stream<Field> refused) {
        String keyword = closed.pointer().last();
        String fix = keyword.equals("additionalProperties")
                ? "use \"unevaluatedProperties\": false"
                : "declare it there as well, or put \"unevaluatedProperties\": false around all of them";
        refused.findFirst()
                .ifPresent(field -> problems.error(
                        closed,
                        "object.closed",
                        "'" + keyword + "' refuses \"" + field.name() + "\", which is declared elsewhere",
                        fix));
    }

    private static boolean isFalse(SchemaNode schema, String keyword) {
        return schema.get(keyword).filter(Boolean.FALSE::equals).isPresent();
    }
}
