package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.text.RowNames;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** Where a sentence belongs that is read away from its question. Immutable. */
final class PlaceNames {
    private final Form form;
    private final Texts texts;
    private final RowNames names;

    PlaceNames(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
        this.names = RowNames.of(texts, form);
    }

    /** Returns the row or rows that the place lies in, {@code "Barn 2: "}; nothing where it lies in none. */
    ShownText row(Pointer at) {
        return said(rows(at));
    }

    /** Returns the rows that a row lies in, after its own name: {@code ", Familj 1"}; nothing where it lies in none. */
    ShownText outer(Pointer row) {
        List<ShownText> rows = rows(row.parent());
        return rows.isEmpty() ? ShownText.NONE : ShownText.of(", ").then(ShownText.joined(", ", rows));
    }

    private List<ShownText> rows(Pointer at) {
        List<ShownText> rows = new ArrayList<>();
        for (int depth = 1; depth < at.depth(); depth++) {
            Pointer row = at.prefix(depth + 1);
            fieldAt(at.prefix(depth), Rows.class)
                    .filter(repeat -> isInside(repeat, row, at))
                    .ifPresent(repeat -> rows.add(names.called(repeat, Pointer.rowOf(row.last()))));
            fieldAt(at.prefix(depth), Group.class)
                    .filter(table -> table.isTable() && !row.equals(at))
                    .flatMap(table -> table.child(row.last()))
                    .ifPresent(line -> rows.add(texts.authored(form, line.label())));
        }
        return rows;
    }

    /** What is wrong with a row as a whole says itself which one it is. */
    private static boolean isInside(Rows repeat, Pointer row, Pointer at) {
        return !row.equals(at) || repeat.item().kind() == Field.Kind.LEAF;
    }

    private <T extends Field> Optional<T> fieldAt(Pointer at, Class<T> shape) {
        return form.fieldAt(at).filter(shape::isInstance).map(shape::cast);
    }

    /** Returns the object that the place lies in, {@code "Adress: "}; nothing where it lies in none. */
    ShownText around(Pointer at) {
        boolean top = at.depth() < 2;
        return top
                ? ShownText.NONE
                : said(form.fieldAt(at.parent()).map(Field::label).filter(label -> !label.isBlank()).stream()
                        .map(label -> texts.authored(form, label))
                        .toList());
    }

    private static ShownText said(List<ShownText> names) {
        return names.isEmpty() ? ShownText.NONE : ShownText.joined(", ", names).then(ShownText.of(": "));
    }
}
