package se.blankett.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.blankett.form.Block;
import se.blankett.form.Condition;
import se.blankett.form.Enough;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Info;
import se.blankett.form.Page;
import se.blankett.form.Rows;
import se.blankett.form.Rule;
import se.blankett.form.Section;

/** Every condition of a form, once. */
final class FormConditions {
    private final Set<Condition> found = new LinkedHashSet<>();

    /** Many fields are asked for under one and the same. */
    private final Set<Guard> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FormConditions() {}

    static Set<Condition> of(Form form) {
        FormConditions conditions = new FormConditions();
        conditions.addField(form.root());
        for (Page page : form.pages()) {
            conditions.addBlocks(page.blocks());
        }
        return conditions.found;
    }

    private void addField(Field field) {
        addGuards(field.presence().declared());
        addGuards(field.presence().required());
        addGuards(field.facets().variants().stream().map(Facets.Variant::guard).toList());
        if (field instanceof Group group) {
            addBlocks(group.layout());
            addGuards(group.enough().stream().map(Enough::guard).toList());
            addGuards(group.rules().stream().map(Rule::guard).toList());
            group.fields().forEach(this::addField);
        } else if (field instanceof Rows rows) {
            addField(rows.item());
        }
    }

    private void addBlocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                addBlocks(section.blocks());
            } else if (block instanceof Info info) {
                found.addAll(info.conditions());
            }
        }
    }

    private void addGuards(List<Guard> guards) {
        guards.stream().filter(seen::add).forEach(guard -> found.addAll(guard.conditions()));
    }
}
