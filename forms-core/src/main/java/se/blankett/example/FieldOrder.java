package se.blankett.example;

import java.util.HashMap;
import java.util.Map;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/** In which order a form asks: each field has a number. */
final class FieldOrder {
    private final Map<Pointer, Integer> numbers = new HashMap<>();

    FieldOrder(Form form) {
        add(form.root());
    }

    /** @param at a field, {@code -} for any row */
    int of(Pointer at) {
        return numbers.getOrDefault(at, numbers.size());
    }

    private void add(Field field) {
        numbers.put(field.pointer(), numbers.size());
        if (field instanceof Group group) {
            group.fields().forEach(this::add);
        } else if (field instanceof Rows rows) {
            add(rows.item());
        }
    }
}
