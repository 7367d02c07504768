package se.blankett.example;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/** Every place that some condition for asking or requiring a field reads. */
final class Reads {
    private final Set<Pointer> found = new HashSet<>();

    Reads(Form form) {
        add(form.root());
    }

    /** Says whether something may follow from an answer to the field. */
    boolean turnOn(Field field) {
        return found.stream()
                .anyMatch(read ->
                        read.isWithin(field.pointer()) || field.pointer().isWithin(read));
    }

    private void add(Field field) {
        addGuards(field.presence().declared());
        addGuards(field.presence().required());
        if (field instanceof Group group) {
            group.fields().forEach(this::add);
        } else if (field instanceof Rows rows) {
            add(rows.item());
        }
    }

    private void addGuards(List<Guard> guards) {
        guards.forEach(guard -> guard.conditions().forEach(condition -> found.addAll(condition.reads())));
    }
}
