package se.blankett.bind;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.Draft;

/** Puts the empty rows of tables after the others: there they are no answer, and no number of a row changes with them. */
final class TableRows {
    private final Form form;

    TableRows(Form form) {
        this.form = form;
    }

    Draft emptyLast(Draft draft) {
        Draft ordered = draft;
        for (Pointer at : draft.rows().keySet()) {
            if (isTable(at)) {
                ordered = emptyLast(ordered, at);
            }
        }
        return ordered;
    }

    private boolean isTable(Pointer at) {
        Optional<Field> field = form.fieldAt(at);
        return field.isPresent() && field.get() instanceof Rows rows && rows.isTable();
    }

    private static Draft emptyLast(Draft draft, Pointer at) {
        Set<Integer> typed = typedRows(draft, at);
        int[] places = new int[draft.rowsAt(at)];
        int next = 0;
        int afterTyped = typed.size();
        for (int row = 0; row < places.length; row++) {
            places[row] = typed.contains(row) ? next++ : afterTyped++;
        }
        boolean inOrder = IntStream.range(0, places.length).allMatch(row -> places[row] == row);
        return inOrder ? draft : RowEditor.move(draft, at, row -> row < places.length ? places[row] : row);
    }

    private static Set<Integer> typedRows(Draft draft, Pointer at) {
        Set<Integer> typed = new HashSet<>();
        draft.entries().forEach((place, entry) -> {
            if (place.isWithin(at) && place.depth() > at.depth() && !entry.isBlank()) {
                typed.add(Pointer.rowOf(place.prefix(at.depth() + 1).last()));
            }
        });
        return typed;
    }
}
