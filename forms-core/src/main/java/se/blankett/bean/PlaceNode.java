package se.blankett.bean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/**
 * One step of a place as Jakarta Validation counts them: {@code /barn/1/fornamn} is {@code barn}, and {@code fornamn} of
 * the second.
 *
 * @param name of the property; {@code ""} for a row itself
 * @param row the row of the step before, counted from 0
 */
record PlaceNode(String name, OptionalInt row) {
    static List<PlaceNode> listOf(Pointer place, Form form) {
        List<PlaceNode> nodes = new ArrayList<>();
        OptionalInt row = OptionalInt.empty();
        for (int depth = 0; depth < place.depth(); depth++) {
            String token = place.prefix(depth + 1).last();
            if (!isRow(form, place.prefix(depth), token)) {
                nodes.add(new PlaceNode(token, row));
                row = OptionalInt.empty();
                continue;
            }
            if (row.isPresent()) {
                nodes.add(new PlaceNode("", row));
            }
            row = OptionalInt.of(Pointer.rowOf(token));
        }
        if (row.isPresent()) {
            nodes.add(new PlaceNode("", row));
        }
        return nodes;
    }

    private static boolean isRow(Form form, Pointer list, String token) {
        boolean object = form.fieldAt(list).map(Field::kind).orElse(Field.Kind.GROUP) == Field.Kind.GROUP;
        return !object && Pointer.rowOf(token) >= 0;
    }
}
