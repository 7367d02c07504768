package se.blankett.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;
import se.blankett.form.Rows;

/** Makes a field of all that a schema says about one value, and so on down. */
final class FieldReader {
    /** A form has an end: references that fan out without one are stopped here. */
    private static final int MOST_FIELDS = 20_000;

    /** Answers have as many levels of objects and arrays: the name of one in a post has no more, nor has their JSON. */
    private static final int MOST_LEVELS = 64;

    /** As many as an author wants to read; a plain schema loads, however many it has. */
    private static final int MOST_UNTITLED = 50;

    private final PartReader parts;
    private final GroupReader groups;
    private final FileReader files;
    private final Problems problems;
    private final List<Untitled> untitled = new ArrayList<>();
    private int count;

    /** A question whose label is made of its name. */
    private record Untitled(SchemaNode at, String label) {}

    FieldReader(PartReader parts, LayoutReader layouts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
        this.groups = new GroupReader(this, layouts, problems);
        this.files = new FileReader(parts, problems);
    }

    /**
     * @param declared where the value is declared, and when
     * @param presence when it is asked and required
     */
    Field read(Pointer pointer, List<Part> declared, Presence presence) {
        Merged merged = new Merged(parts.read(declared, pointer));
        Facets facets = FacetsReader.read(pointer, merged, presence);
        count++;
        if (count > MOST_FIELDS) {
            throw problems.stop(
                    merged.place(), "form.tooLarge", "the form has more than " + MOST_FIELDS + " fields", "split it");
        }
        checkLevels(pointer, merged);
        Optional<SchemaType> type = SchemaType.of(merged);
        if (type.isEmpty() && !pointer.isRoot() && !isKnownToBeWrong(merged)) {
            reportType(pointer, merged);
        }
        Field field = switch (type.orElse(SchemaType.STRING)) {
            case OBJECT -> object(facets, merged);
            case ARRAY -> array(facets, merged);
            case STRING, NUMBER, INTEGER, BOOLEAN -> text(facets, merged, type.orElse(SchemaType.STRING));
        };
        noteTitle(field, merged);
        return field;
    }

    /** A row without a title of its own is called what its repeat is called. */
    private void noteTitle(Field field, Merged merged) {
        boolean row = field.name().equals(Pointer.ANY_ROW);
        if (field.kind() == Field.Kind.LEAF && !row && merged.text("title").isEmpty()) {
            untitled.add(new Untitled(merged.place(), field.label()));
        }
    }

    /** Tells the author which questions lack a title: the first of them, for a schema that was made for another use has none. */
    void reportUntitled() {
        untitled.stream()
                .limit(MOST_UNTITLED)
                .forEach(question -> problems.warning(
                        question.at(),
                        "title.missing",
                        "the question has no 'title', so people read its name, \"" + question.label() + "\"",
                        "add 'title': it is the label"));
    }

    private void checkLevels(Pointer pointer, Merged merged) {
        if (pointer.depth() > MOST_LEVELS) {
            throw problems.stop(
                    merged.place(),
                    "form.tooDeep",
                    "this is nested too deep: answers have at most " + MOST_LEVELS + " levels of objects and arrays",
                    "leave out levels, or split the form");
        }
    }

    private boolean isKnownToBeWrong(Merged merged) {
        return merged.parts().stream().anyMatch(part -> problems.hasErrorWithin(part.schema()));
    }

    private void reportType(Pointer pointer, Merged merged) {
        boolean given = merged.first(schema -> schema.get("type")).isPresent();
        problems.error(
                merged.place(),
                given ? "type.noField" : "type.missing",
                given
                        ? "no question can be answered with null"
                        : "nothing says what kind of answer \"" + pointer.last() + "\" is",
                given ? "use \"type\": \"string\"" : "add \"type\"");
    }

    private Field object(Facets facets, Merged merged) {
        return files.isFile(merged) ? files.read(facets, merged) : groups.read(facets, merged);
    }

    private Leaf text(Facets facets, Merged merged, SchemaType type) {
        ExclusiveReader.refuse(merged, problems);
        return LeafReader.read(facets, type, merged, LimitsReader.common(merged.whenAsked(facets.presence()), type));
    }

    private Field array(Facets facets, Merged merged) {
        List<Part> declared = new ArrayList<>();
        for (Part part : merged.parts()) {
            part.schema().child("items").ifPresent(items -> declared.add(Part.of(items, part.guard())));
        }
        if (declared.isEmpty()) {
            problems.error(
                    merged.place(),
                    "items.missing",
                    "nothing says what stands in the array \""
                            + facets.pointer().last() + "\"",
                    "add \"items\"");
            return text(facets, merged, SchemaType.STRING);
        }
        Pointer any = facets.pointer().child(Pointer.ANY_ROW);
        Merged items = new Merged(parts.read(declared, any));
        checkLevels(any, items);
        Limits limits = LimitsReader.common(merged.whenAsked(facets.presence()), SchemaType.ARRAY);
        boolean options =
                SchemaType.of(items).filter(type -> type != SchemaType.OBJECT).isPresent()
                        && !ChoiceReader.of(items).isEmpty();
        if (options) {
            ExclusiveReader.refuse(items, problems);
            return LeafReader.readChoices(facets, merged, items, limits, problems);
        }
        ExclusiveReader.refuse(merged, problems);
        if (files.isFile(items) || files.isAsked(merged)) {
            return files.readSeveral(facets, merged, items, limits);
        }
        return rows(facets, merged, read(any, declared, new Presence(List.of(Guard.ALWAYS), List.of())), limits);
    }

    private static Rows rows(Facets facets, Merged merged, Field item, Limits limits) {
        Optional<SchemaNode> said = merged.formWith("item").map(form -> form.object("item"));
        String title = said.map(node -> node.text("title")).orElse("");
        return new Rows(
                facets,
                item.label().equals(Pointer.ANY_ROW)
                        ? labelled(item, title.isEmpty() ? facets.wording().label() : title)
                        : item,
                title,
                said.map(node -> node.text("summary")).orElse(""),
                limits.minItems(),
                limits.maxItems());
    }

    /** A row without a title of its own is called what the array calls it. */
    private static Field labelled(Field item, String label) {
        Facets facets = item.facets();
        return Fields.withFacets(item, facets.withWording(facets.wording().withLabel(label)));
    }
}
