package se.blankett.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Rows;

/** Goes through fields of every shape. */
final class Fields {
    private Fields() {}

    /** Returns the field and all below it, outermost first. */
    static List<Field> all(Field field) {
        List<Field> all = new ArrayList<>();
        add(field, all);
        return all;
    }

    private static void add(Field field, Collection<Field> all) {
        all.add(field);
        if (field instanceof Group group) {
            group.fields().forEach(child -> add(child, all));
        } else if (field instanceof Rows rows) {
            add(rows.item(), all);
        }
    }

    /** Returns how many questions the field is: a repeat counts as one. */
    static int leaves(Field field) {
        return switch (field.kind()) {
            case LEAF, ROWS -> 1;
            case GROUP ->
                ((Group) field).fields().stream().mapToInt(Fields::leaves).sum();
        };
    }
}
