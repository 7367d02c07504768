package se.blankett.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Block;
import se.blankett.form.Choice;
import se.blankett.form.Condition;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Presence;
import se.blankett.form.Rows;
import se.blankett.form.Section;

/** Everything that the examples of a form have to show together, read from the form and from nothing else. */
final class Targets {
    /** No page posts more. */
    static final int MOST_ROWS = 500;

    private final Set<Target> found = new LinkedHashSet<>();

    private Targets() {}

    static Set<Target> of(Form form) {
        Targets targets = new Targets();
        for (Page page : form.pages()) {
            targets.addTexts(page.blocks());
        }
        form.root().fields().forEach(targets::add);
        return targets.found;
    }

    private void add(Field field) {
        if (!field.isAnswerable()) {
            return;
        }
        addGuards(field.presence().declared(), field, Target.Kind.ASKED);
        addGuards(field.presence().required(), field, Target.Kind.NEEDED);
        field.facets().variants().stream().map(Facets.Variant::guard).forEach(this::addConditions);
        switch (field.kind()) {
            case LEAF -> addLeaf((Leaf) field);
            case GROUP -> addGroup((Group) field);
            case ROWS -> addRows((Rows) field);
        }
    }

    private void addGuards(List<Guard> guards, Field field, Target.Kind kind) {
        for (Guard guard : guards) {
            if (!guard.isAlways()) {
                found.add(new Target(kind, field.pointer(), guard));
                addConditions(guard);
            }
        }
    }

    private void addConditions(Guard guard) {
        guard.conditions().forEach(this::addCondition);
    }

    private void addCondition(Condition condition) {
        found.add(Target.decided(condition, true));
        found.add(Target.decided(condition, false));
    }

    private void addLeaf(Leaf leaf) {
        found.add(Target.of(Target.Kind.ANSWERED, leaf.pointer()));
        if (maySkip(leaf)) {
            found.add(Target.of(Target.Kind.SKIPPED, leaf.pointer()));
        }
        if (leaf.type() == Leaf.Type.BOOLEAN && !leaf.attestation()) {
            found.add(Target.option(leaf.pointer(), true));
            found.add(Target.option(leaf.pointer(), false));
        }
        for (Choice choice : leaf.choices()) {
            found.add(Target.option(leaf.pointer(), choice.value()));
        }
    }

    private void addGroup(Group group) {
        addTexts(group.layout());
        group.fields().forEach(this::add);
    }

    private void addRows(Rows rows) {
        TreeSet<Integer> counts = new TreeSet<>();
        int least = Math.max(1, rows.minItems().orElse(0));
        counts.add(least);
        if (maySkip(rows)) {
            counts.add(0);
        }
        rows.maxItems().ifPresent(most -> counts.add(Math.min(MOST_ROWS, most)));
        counts.forEach(count -> found.add(Target.rows(rows.pointer(), count)));
        if (rows.item() instanceof Group item) {
            addGroup(item);
        } else {
            add(rows.item());
        }
    }

    /** Says whether there is a way of being asked that does not ask for an answer. */
    private static boolean maySkip(Field field) {
        Presence presence = field.presence();
        return presence.declared().stream()
                .anyMatch(asked -> presence.required().stream()
                        .noneMatch(needed -> asked.conditions().containsAll(needed.conditions())));
    }

    private void addTexts(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                addTexts(section.blocks());
            } else if (block instanceof Info info) {
                info.conditions().forEach(this::addCondition);
            }
        }
    }
}
