package se.blankett.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.ShownPage.Question;
import se.blankett.submission.ShownTable.Column;
import se.blankett.submission.ShownTable.Row;
import se.blankett.text.RowNames;
import se.blankett.text.ShownText;

/** Writes down the tables of a form: what was asked and answered in them. */
final class ShownTables {
    private final ShownAnswers answers;
    private final ShownLabels labels;
    private final ShownNotes notes;
    private final RowNames names;

    ShownTables(ShownAnswers answers, ShownLabels labels, ShownNotes notes, RowNames names) {
        this.names = names;
        this.answers = answers;
        this.labels = labels;
        this.notes = notes;
    }

    /** A row of the form: what it is called, and the object of its cells. */
    private record Line(ShownText title, Group cells, Pointer at) {}

    /** Returns a table whose rows are as many as were answered; {@link ShownTable#NONE} where none was. */
    ShownTable of(Rows rows, Pointer at) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < answers.rows(at); row++) {
            ShownText title = names.called(rows, row);
            lines.add(new Line(title, (Group) rows.item(), at.child(row)));
        }
        return table(labels.of(rows, at), lines, notes.ofTable(at));
    }

    /** Returns a table whose rows are the object's properties that are asked. */
    ShownTable of(Group group, Pointer at) {
        List<Line> lines = new ArrayList<>();
        for (Field row : group.fields()) {
            Pointer place = at.child(row.name());
            if (isShown(row, place)) {
                lines.add(new Line(labels.of(row, place), (Group) row, place));
            }
        }
        return table(labels.of(group, at), lines, notes.ofTable(at));
    }

    private boolean isShown(Field field, Pointer at) {
        return answers.isShown(at) && !field.facets().writeOnly();
    }

    /** A column in which nothing is asked is left out. */
    private ShownTable table(ShownText label, List<Line> lines, List<ShownText> noted) {
        if (lines.isEmpty()) {
            return ShownTable.NONE;
        }
        List<Leaf> columns = lines.get(0).cells().fields().stream()
                .map(Leaf.class::cast)
                .filter(leaf -> lines.stream().anyMatch(line -> cell(line, leaf).isPresent()))
                .toList();
        return new ShownTable(
                label,
                columns.stream()
                        .map(leaf -> new Column(labels.of(leaf, leaf.pointer()), leaf.type() == Leaf.Type.NUMBER))
                        .toList(),
                lines.stream().map(line -> row(line, columns)).toList(),
                noted);
    }

    private Row row(Line line, List<Leaf> columns) {
        return new Row(
                line.title(), columns.stream().map(leaf -> cell(line, leaf)).toList());
    }

    private Optional<Question> cell(Line line, Leaf column) {
        Pointer at = line.at().child(column.name());
        return line.cells()
                .child(column.name())
                .filter(cell -> isShown(cell, at))
                .map(Leaf.class::cast)
                .map(leaf -> answers.question(leaf, at, labels.of(leaf, at)));
    }
}
