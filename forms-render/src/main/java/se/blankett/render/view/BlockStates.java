package se.blankett.render.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;

/** Makes what one page shows of its blocks for the present answers. Used once. */
final class BlockStates {
    private final Present present;
    private final HtmlIds ids;
    private final QuestionStates questions;
    private final FileStates files;
    private final QuestionViews views;
    private final RowStates rows;
    private final TableStates tables;
    private final Leeway leeway;
    private final Marks marks;
    private final DateOrder dateOrder;
    private final List<Boolean> required = new ArrayList<>();
    private final Map<Pointer, String> targets = new HashMap<>();

    BlockStates(
            Present present,
            HtmlIds ids,
            QuestionStates questions,
            FileStates files,
            QuestionViews views,
            RowStates rows,
            TableStates tables,
            Leeway leeway,
            Marks marks,
            DateOrder dateOrder) {
        this.present = present;
        this.ids = ids;
        this.questions = questions;
        this.files = files;
        this.views = views;
        this.rows = rows;
        this.tables = tables;
        this.leeway = leeway;
        this.marks = marks;
        this.dateOrder = dateOrder;
    }

    /** Returns for the questions that were made whether each has to be answered. */
    List<Boolean> required() {
        return required;
    }

    /** Returns the ids of what was made, by the place of its answer: where somebody goes to mend it. */
    Map<Pointer, String> targets() {
        return targets;
    }

    /**
     * Returns those of the blocks that are shown.
     *
     * @param object the object in whose layout they stand
     * @param around where they stand on the page: headings, and what need not be said twice
     */
    List<Shown> of(List<Plan> plans, Pointer object, Around around) {
        List<Shown> blocks = new ArrayList<>();
        for (int index = 0; index < plans.size(); index++) {
            Plan plan = plans.get(index);
            block(plan, object, around.at(index)).ifPresent(shown -> {
                if (plan.block() instanceof Field field) {
                    blocks.addAll(leeway.above(object.child(field.name())));
                }
                blocks.add(shown);
            });
        }
        return blocks;
    }

    private Optional<Shown> block(Plan plan, Pointer object, Around around) {
        if (plan.block() instanceof Section) {
            return section(plan, object, around);
        }
        if (plan.block() instanceof Info info) {
            return Optional.of(info)
                    .filter(text -> present.isShown(text, object))
                    .map(text -> plan.shown(plan.view(), new TextState(key(object, around))));
        }
        Field field = (Field) plan.block();
        Pointer at = object.child(field.name());
        return present.isShown(field, at) || isOpenRepeat(field, at)
                ? field(plan, field, at, around)
                : Optional.empty();
    }

    /** Rows of answers that nobody changes are not asked, and shown all the same. */
    private boolean isOpenRepeat(Field field, Pointer at) {
        return field.kind() != Field.Kind.LEAF
                && !field.facets().deprecated()
                && present.answer(at).isPresent();
    }

    private Optional<Shown> field(Plan plan, Field field, Pointer at, Around around) {
        return switch (field.kind()) {
            case LEAF -> Optional.of(question(plan, (Leaf) field, at, around.heading()));
            case GROUP -> group(plan, (Group) field, at, around);
            case ROWS -> Optional.of(rows(plan, (Rows) field, at, around));
        };
    }

    /** @param row what the row of the table is called that it stands in */
    Shown cell(Plan plan, Leaf leaf, Pointer at, Phrase row) {
        Shown question = question(plan, leaf, at, 0);
        return question.withState(((AnswerState) question.state()).in(row));
    }

    Shown question(Plan plan, Leaf leaf, Pointer at, int heading) {
        if (leaf.isAnswerable()) {
            required.add(leaf.attestation() || present.isRequired(at));
        }
        Object own = present.wording(leaf, at)
                .map(wording -> views.of(leaf, Component.of(plan.component()), wording))
                .orElse(plan.view());
        if (own instanceof FileView file) {
            return files(plan, leaf, file, at, heading);
        }
        Object view = own instanceof PartsView parts ? parts.in(dateOrder) : own;
        AnswerState state = questions.of(plan, leaf, view, at, heading);
        targets.put(at, state.target());
        return plan.shown(view, state);
    }

    private Shown files(Plan plan, Leaf leaf, FileView view, Pointer at, int heading) {
        FileState state = files.of(plan, leaf, view, at, heading);
        targets.put(at, state.id());
        state.files().forEach(file -> targets.putIfAbsent(Pointer.parse(file.name()), file.id()));
        return plan.shown(view, state);
    }

    Shown rows(Plan plan, Rows field, Pointer at, Around around) {
        if (field.isAnswerable() && !present.isRequired(at)) {
            required.add(false); // all of it may be left, whatever has to be answered in its rows
        }
        if (field.isTable()) {
            TableState state = tables.of(this, plan, field, at, around);
            return table(plan, state, at);
        }
        RepeatState state = rows.of(this, plan, field, at, around);
        targets.put(at, state.more() ? HtmlIds.part(state.id(), "add") : state.id());
        state.cards()
                .forEach(card -> targets.putIfAbsent(Pointer.parse(card.name()), HtmlIds.part(card.id(), "title")));
        return plan.shown(plan.view(), state);
    }

    private Shown table(Plan plan, TableState state, Pointer at) {
        targets.put(at, state.more() ? HtmlIds.part(state.id(), "add") : state.id());
        state.rows().forEach(row -> targets.putIfAbsent(Pointer.parse(row.name()), HtmlIds.part(row.id(), "title")));
        return plan.shown(plan.view(), state);
    }

    private Optional<Shown> group(Plan plan, Group group, Pointer at, Around around) {
        if (group.isTable()) {
            TableState state = tables.of(this, plan, group, at, around);
            return state.rows().isEmpty() ? Optional.empty() : Optional.of(table(plan, state, at));
        }
        List<Shown> blocks = new ArrayList<>(of(plan.children(), at, around.inside(Around.Of.GROUP)));
        leeway.within(group, at).ifPresent(note -> blocks.add(0, note));
        targets.put(at, ids.of(at));
        FieldsetState state = fieldset(plan, group, at, around, blocks);
        Object own = group.point().<Object>map(point -> map(state, point, at)).orElse(state);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(plan.shown(plan.view(), own));
    }

    private FieldsetState fieldset(Plan plan, Group group, Pointer at, Around around, List<Shown> blocks) {
        String id = ids.of(at);
        ErrorMessage error = present.errorAt(at, id);
        boolean optional = leeway.isOptional(group, at);
        if (optional) {
            required.add(false);
        }
        return new FieldsetState(
                id,
                id,
                QuestionStates.describedBy(id, plan.view(), error),
                optional ? marks.ofOptional() : "",
                error,
                around.repeats(group.label()),
                plan.followUp(),
                blocks);
    }

    private MapState map(FieldsetState state, MapPoint point, Pointer at) {
        return new MapState(
                state.key(),
                state.id(),
                state.describedBy(),
                state.mark(),
                state.error(),
                state.hidden(),
                state.followUp(),
                point.system().name().toLowerCase(Locale.ROOT),
                targets.getOrDefault(at.child(point.north()), ""),
                targets.getOrDefault(at.child(point.east()), ""),
                state.blocks());
    }

    /** A section with questions is shown with the first of them that is. */
    private Optional<Shown> section(Plan plan, Pointer object, Around around) {
        List<Shown> blocks = of(plan.children(), object, around.inside(Around.Of.SECTION));
        boolean fields = plan.children().stream().anyMatch(child -> !(child.block() instanceof Info));
        boolean none = blocks.stream().allMatch(block -> block.state() instanceof TextState);
        return blocks.isEmpty() || (fields && none)
                ? Optional.empty()
                : Optional.of(plan.shown(plan.view(), new SectionState(key(object, around), around.level(), blocks)));
    }

    private String key(Pointer object, Around around) {
        return HtmlIds.part(ids.of(object), "b" + around.path());
    }
}
