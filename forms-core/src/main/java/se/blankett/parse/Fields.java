package se.blankett.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
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

    static Field withFacets(Field field, Facets facets) {
        if (field instanceof Leaf leaf) {
            return new Leaf(
                    facets,
                    leaf.type(),
                    leaf.widget(),
                    leaf.component(),
                    leaf.choices(),
                    leaf.limits(),
                    leaf.initial(),
                    leaf.autocomplete(),
                    leaf.attestation(),
                    leaf.coordinationNumber(),
                    leaf.codeList(),
                    leaf.exclusive(),
                    leaf.compute());
        }
        if (field instanceof Group group) {
            return group.withFacets(facets);
        }
        return ((Rows) field).withFacets(facets);
    }
}
