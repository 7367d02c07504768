package se.blankett.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Decisions;
import se.blankett.form.Block;
import se.blankett.form.Condition;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;

/** What some answers show. */
final class Reached {
    private final Decisions decisions;
    private final Map<String, Object> answers;
    private final Set<Target> found = new LinkedHashSet<>();

    private Reached(Decisions decisions, Map<String, Object> answers) {
        this.decisions = decisions;
        this.answers = answers;
    }

    static Set<Target> of(Form form, Decisions decisions, Map<String, Object> answers) {
        Reached reached = new Reached(decisions, answers);
        for (Page page : form.pages()) {
            reached.addTexts(page.blocks(), Pointer.ROOT);
        }
        reached.addFields(form.root(), Pointer.ROOT);
        return reached.found;
    }

    private void addFields(Group group, Pointer at) {
        for (Field field : group.fields()) {
            Pointer place = at.child(field.name());
            addGuards(field.presence().declared(), field, place, Target.Kind.ASKED);
            if (decisions.anyHolds(field.presence().declared(), place)) {
                addAsked(field, place);
            }
        }
    }

    private void addAsked(Field field, Pointer at) {
        addGuards(field.presence().required(), field, at, Target.Kind.NEEDED);
        field.facets().variants().stream().map(Facets.Variant::guard).forEach(guard -> addConditions(guard, at));
        Optional<Object> answer = at.evaluate(answers);
        if (field instanceof Leaf leaf) {
            answer.ifPresentOrElse(
                    value -> addAnswer(leaf, value), () -> found.add(Target.of(Target.Kind.SKIPPED, leaf.pointer())));
        } else if (field instanceof Group group) {
            addGroup(group, at);
        } else if (field instanceof Rows rows) {
            addRows(rows, at, answer.filter(List.class::isInstance).map(list -> (List<?>) list));
        }
    }

    private void addAnswer(Leaf leaf, Object value) {
        found.add(Target.of(Target.Kind.ANSWERED, leaf.pointer()));
        List<?> chosen = value instanceof List<?> list ? list : List.of(value);
        chosen.forEach(
                option -> found.add(Target.option(leaf.pointer(), leaf.isFile() ? Files.typeOf(option) : option)));
    }

    private void addGroup(Group group, Pointer at) {
        addTexts(group.layout(), at);
        addFields(group, at);
    }

    private void addRows(Rows rows, Pointer at, Optional<List<?>> list) {
        int count = list.map(List::size).orElse(0);
        found.add(Target.rows(rows.pointer(), count));
        for (int i = 0; i < count; i++) {
            if (rows.item() instanceof Group item) {
                addGroup(item, at.child(i));
            } else {
                addAsked(rows.item(), at.child(i));
            }
        }
    }

    private void addGuards(List<Guard> guards, Field field, Pointer at, Target.Kind kind) {
        for (Guard guard : guards) {
            addConditions(guard, at);
            if (decisions.holds(guard, at)) {
                found.add(new Target(kind, field.pointer(), guard));
            }
        }
    }

    private void addConditions(Guard guard, Pointer at) {
        guard.conditions().forEach(condition -> addCondition(condition, at));
    }

    private void addCondition(Condition condition, Pointer at) {
        found.add(Target.decided(condition, decisions.accepts(condition, at)));
    }

    private void addTexts(List<Block> blocks, Pointer at) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                addTexts(section.blocks(), at);
            } else if (block instanceof Info info) {
                info.conditions().forEach(condition -> addCondition(condition, at));
            }
        }
    }
}
