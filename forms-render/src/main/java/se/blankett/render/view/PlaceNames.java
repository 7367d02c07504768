package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.text.RowNames;

/** Where a sentence belongs that is read away from its question. Immutable. */
final class PlaceNames {
    private final Form form;

    PlaceNames(Form form) {
        this.form = form;
    }

    /** Returns the row or rows that the place lies in, {@code "Barn 2: "}; {@code ""} where it lies in none. */
    String row(Pointer at) {
        List<String> rows = new ArrayList<>();
        for (int depth = 1; depth < at.depth(); depth++) {
            Pointer row = at.prefix(depth + 1);
            rowsAt(at.prefix(depth))
                    .filter(repeat -> isInside(repeat, row, at))
                    .ifPresent(repeat -> rows.add(RowNames.called(repeat, Pointer.rowOf(row.last()))));
        }
        return said(rows);
    }

    /** What is wrong with a row as a whole says itself which one it is. */
    private static boolean isInside(Rows repeat, Pointer row, Pointer at) {
        return !row.equals(at) || repeat.item().kind() == Field.Kind.LEAF;
    }

    private Optional<Rows> rowsAt(Pointer at) {
        return form.fieldAt(at).filter(Rows.class::isInstance).map(Rows.class::cast);
    }

    /** Returns the object that the place lies in, {@code "Adress: "}; {@code ""} where it lies in none. */
    String around(Pointer at) {
        boolean top = at.depth() < 2;
        return top
                ? ""
                : said(form.fieldAt(at.parent()).map(Field::label).filter(label -> !label.isBlank()).stream()
                        .toList());
    }

    private static String said(List<String> names) {
        return names.isEmpty() ? "" : String.join(", ", names) + ": ";
    }
}
