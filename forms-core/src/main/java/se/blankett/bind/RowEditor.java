package se.blankett.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;

/** Adds, removes and moves rows of a draft, with everything that was typed in them. */
final class RowEditor {
    /** Where a removed row goes. */
    private static final int GONE = -1;

    private final Form form;

    RowEditor(Form form) {
        this.form = form;
    }

    Edited edit(Draft draft, Action action) {
        if (!PostedName.isPointer(action.target())) {
            return Edited.unchanged(draft);
        }
        Pointer target = Pointer.parse(action.target());
        Pointer repeat = target.parent();
        return switch (action.kind()) {
            case ADD -> add(draft, target);
            case REMOVE -> withRow(draft, target, row -> remove(draft, repeat, row));
            case UP -> withRow(draft, target, row -> move(draft, repeat, row, row - 1));
            case DOWN -> withRow(draft, target, row -> move(draft, repeat, row, row + 1));
            case START, NEXT, BACK, UPDATE, CHANGE, REVIEW, SUBMIT -> Edited.unchanged(draft);
        };
    }

    private Edited add(Draft draft, Pointer at) {
        return repeatAt(draft, at).map(rows -> add(draft, at, rows)).orElse(Edited.unchanged(draft));
    }

    private static Edited add(Draft draft, Pointer at, Rows rows) {
        int count = draft.rowsAt(at);
        if (count >= mostOf(rows) || draft.totalRows() >= Draft.MAX_ROWS) {
            return Edited.at(at, draft);
        }
        Map<Pointer, Integer> counts = new TreeMap<>(draft.rows());
        counts.put(at, count + 1);
        return Edited.at(at.child(count), draft.withEntries(draft.entries(), counts));
    }

    private static int mostOf(Rows rows) {
        return rows.maxItems().orElse(Post.MAX_REPEAT);
    }

    /** Runs the change where the target is a row that the draft has. */
    private Edited withRow(Draft draft, Pointer target, IntFunction<Edited> change) {
        boolean known = repeatAt(draft, target.parent()).isPresent() && isRow(draft, target.parent(), target.last());
        return known ? change.apply(Integer.parseInt(target.last())) : Edited.unchanged(draft);
    }

    /** Returns the repeat, where a citizen answers it, in rows that the draft has. */
    private Optional<Rows> repeatAt(Draft draft, Pointer at) {
        return Place.of(form, at)
                .filter(place -> place.steps().stream().allMatch(step -> isRow(draft, step.at(), step.index())))
                .map(Place::field)
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast);
    }

    private static boolean isRow(Draft draft, Pointer at, String index) {
        int row = Pointer.rowOf(index);
        return row >= 0 && row < draft.rowsAt(at);
    }

    private static Edited remove(Draft draft, Pointer at, int removed) {
        Draft moved = move(draft, at, row -> row == removed ? GONE : row > removed ? row - 1 : row);
        Map<Pointer, Integer> counts = new TreeMap<>(moved.rows());
        counts.put(at, draft.rowsAt(at) - 1);
        return Edited.at(at, moved.withEntries(moved.entries(), counts));
    }

    /** The first row goes no further up, and the last no further down. */
    private static Edited move(Draft draft, Pointer at, int from, int to) {
        return to < 0 || to == draft.rowsAt(at)
                ? Edited.at(at.child(from), draft)
                : Edited.at(at.child(to), move(draft, at, row -> row == from ? to : row == to ? from : row));
    }

    /** @param to from where each row is to where it goes, or less than 0 */
    static Draft move(Draft draft, Pointer at, IntUnaryOperator to) {
        Map<Pointer, Entry> entries = new LinkedHashMap<>();
        draft.entries()
                .forEach((pointer, entry) ->
                        moved(pointer, at, to).ifPresent(place -> entries.put(place, entry.at(place))));
        Map<Pointer, Integer> counts = new TreeMap<>();
        draft.rows().forEach((pointer, count) -> moved(pointer, at, to).ifPresent(place -> counts.put(place, count)));
        return draft.withEntries(entries, counts);
    }

    private static Optional<Pointer> moved(Pointer pointer, Pointer at, IntUnaryOperator to) {
        OptionalInt row = rowOf(pointer, at);
        if (row.isEmpty()) {
            return Optional.of(pointer);
        }
        int place = to.applyAsInt(row.getAsInt());
        Pointer before = at.child(row.getAsInt());
        Pointer below = Pointer.parse(pointer.text().substring(before.text().length()));
        return place == GONE ? Optional.empty() : Optional.of(at.child(place).resolve(below));
    }

    /** Returns the row of the repeat that the place lies in, or empty where it does not. */
    private static OptionalInt rowOf(Pointer pointer, Pointer at) {
        boolean inside = pointer.isWithin(at) && pointer.depth() > at.depth();
        String index = inside ? pointer.prefix(at.depth() + 1).last() : "";
        int row = Pointer.rowOf(index);
        return row >= 0 ? OptionalInt.of(row) : OptionalInt.empty();
    }
}
