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
import se.blankett.parse.CodeListReader.Listed;

/** Makes a field of all that a schema says about one value, and so on down. */
final class FieldReader {
    /** Answers have as many levels of objects and arrays: the name of one in a post has no more, nor has their JSON. */
    private static final int MOST_LEVELS = 64;

    private final GroupReader groups;
    private final FileReader files;
    private final CodeListReader lists;
    private final Problems problems;
    private final FormulaNotes formulas;
    private final Unshown unshown;
    private final Alternatives alternatives;
    private final Levels levels = new Levels();
    private final Extent extent;

    /** How many of the fields around this one are shown as text: so is what is in them. */
    private int readOnly;

    /**
     * @param unshown hears of what no question asks for
     * @param extent hears of what is made
     */
    FieldReader(
            PartReader parts,
            LayoutReader layouts,
            CodeListReader lists,
            Problems problems,
            Unshown unshown,
            Extent extent) {
        this.lists = lists;
        this.problems = problems;
        this.formulas = new FormulaNotes(problems);
        this.extent = extent;
        this.unshown = unshown;
        this.alternatives = new Alternatives(parts, problems);
        this.groups = new GroupReader(this, parts, layouts, problems, unshown);
        this.files = new FileReader(parts, problems);
    }

    /**
     * Returns the field, or empty where no question can ask for it: its author has been told.
     *
     * @param declared where the value is declared, and when
     * @param presence when it is asked and required
     */
    Optional<Field> read(Pointer pointer, List<Part> declared, Presence presence) {
        Merged merged = alternatives.read(declared, pointer);
        extent.addField(pointer, presence, merged.place());
        checkLevels(pointer, merged);
        if (levels.isLast(merged.parts())) {
            unshown.reportLevels(pointer.last(), merged, presence);
            return Optional.empty();
        }
        Optional<SchemaType> type = SchemaType.of(merged);
        if (!pointer.isRoot() && !isKnownToBeWrong(merged) && unshown.report(pointer.last(), merged, type, presence)) {
            return Optional.empty();
        }
        levels.enter(merged.parts());
        Optional<Field> field = field(pointer, merged, type.orElse(SchemaType.STRING), presence);
        levels.leave();
        field.ifPresent(made -> {
            formulas.note(made, merged);
            countOptions(made, merged);
        });
        return field;
    }

    private void countOptions(Field field, Merged merged) {
        if (field instanceof Leaf leaf && leaf.codeList().isEmpty()) {
            extent.addOptions(leaf.choices().size(), merged.place());
        }
    }

    /** Returns how much the form has come to so far. */
    Extent extent() {
        return extent;
    }

    /** Returns where formulas stand, in the fields that were read. */
    FormulaNotes formulas() {
        return formulas;
    }

    private Optional<Field> field(Pointer pointer, Merged merged, SchemaType type, Presence presence) {
        Facets own = FacetsReader.read(pointer, merged, presence);
        Facets facets = readOnly > 0 ? own.withReadOnly() : own;
        unshown.warnOthers(pointer.last(), merged);
        alternatives.warn(merged, pointer, type);
        checkPrefill(pointer, facets, merged);
        readOnly += facets.readOnly() ? 1 : 0;
        Optional<Field> field = switch (type) {
            case OBJECT -> files.isFile(merged) ? Optional.of(files.read(facets, merged)) : group(facets, merged);
            case ARRAY -> array(facets, merged);
            case STRING, NUMBER, INTEGER, BOOLEAN -> Optional.of(text(facets, merged, type));
        };
        readOnly -= facets.readOnly() ? 1 : 0;
        return field;
    }

    /** There is no row before somebody adds one. */
    private void checkPrefill(Pointer pointer, Facets facets, Merged merged) {
        if (!facets.prefill().isEmpty() && pointer.tokens().contains(Pointer.ANY_ROW)) {
            merged.formWith("prefill")
                    .ifPresent(form -> problems.warning(
                            form.place("prefill"),
                            "prefill.inRow",
                            "'prefill' has no effect in a row: there is none yet",
                            "move it to the array, whose key gives the rows"));
        }
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

    private Optional<Field> group(Facets facets, Merged merged) {
        lists.refuse(merged, "this is an object");
        return groups.read(facets, merged);
    }

    private Leaf text(Facets facets, Merged merged, SchemaType type) {
        ExclusiveReader.refuse(merged, problems);
        return LeafReader.read(
                facets, type, merged, LimitsReader.common(merged.whenAsked(facets.presence()), type), lists);
    }

    private Optional<Field> array(Facets facets, Merged merged) {
        List<Part> declared = new ArrayList<>();
        for (Part part : merged.parts()) {
            part.schema().child("items").ifPresent(items -> declared.add(Part.of(items, part.guard())));
        }
        if (declared.isEmpty()) {
            return Optional.of(text(facets, merged, SchemaType.STRING)); // its author knows that it is wrong
        }
        Pointer any = facets.pointer().child(Pointer.ANY_ROW);
        Merged items = alternatives.read(declared, any);
        checkLevels(any, items);
        Limits limits = LimitsReader.common(merged.whenAsked(facets.presence()), SchemaType.ARRAY);
        Listed options = options(merged, items);
        if (!options.choices().isEmpty()) {
            ExclusiveReader.refuse(items, problems);
            return Optional.of(LeafReader.readChoices(facets, merged, options, limits, problems));
        }
        ExclusiveReader.refuse(merged, problems);
        if (files.isFile(items) || files.isAsked(merged)) {
            return Optional.of(files.readSeveral(facets, merged, items, limits));
        }
        Optional<Field> item = read(any, declared, new Presence(List.of(Guard.ALWAYS), List.of()));
        return item.map(read ->
                rows(facets, merged, read, limits).withArrangement(new TableReader(problems).ofRows(merged, read)));
    }

    /** Options that the items have, or a list that they or the array name. */
    private Listed options(Merged merged, Merged items) {
        Optional<SchemaType> type = SchemaType.of(items).filter(found -> found != SchemaType.OBJECT);
        Listed own = new Listed("", type.isPresent() ? ChoiceReader.shown(items) : List.of());
        if (type.equals(Optional.of(SchemaType.STRING)) && own.choices().isEmpty()) {
            return lists.read(merged.formWith("codeList").isPresent() ? merged : items);
        }
        lists.refuse(
                merged, own.choices().isEmpty() ? "the items are no texts" : "the items have options of their own");
        return own;
    }

    private Rows rows(Facets facets, Merged merged, Field item, Limits limits) {
        Optional<SchemaNode> said = merged.formWith("item").map(form -> form.object("item"));
        String title = said.map(node -> node.text("title")).orElse("");
        return new Rows(
                        facets,
                        item.label().equals(Pointer.ANY_ROW)
                                ? labelled(
                                        item, title.isEmpty() ? facets.wording().label() : title)
                                : item,
                        title,
                        said.map(node -> node.text("summary")).orElse(""),
                        limits.minItems(),
                        limits.maxItems())
                .withUnique(said.map(node -> UniqueReader.read(node, item, problems))
                        .orElse(List.of()));
    }

    /** A row without a title of its own is called what the array calls it. */
    private static Field labelled(Field item, String label) {
        Facets facets = item.facets();
        return item.withFacets(facets.withWording(facets.wording().withLabel(label)));
    }
}
