package se.blankett.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.ShownText;

/**
 * Answers in rows and columns, as people read them.
 *
 * @param label what the table is called
 * @param columns what its columns are called, that of the rows' titles not among them; none where there is no table
 * @param notes what is good to check in the table as a whole
 */
public record ShownTable(ShownText label, List<Column> columns, List<Row> rows, List<ShownText> notes) {
    /** There is no table. */
    public static final ShownTable NONE = new ShownTable(ShownText.NONE, List.of(), List.of(), List.of());

    /**
     * One column.
     *
     * @param number whether its answers are numbers, which end below each other
     */
    public record Column(ShownText label, boolean number) {}

    /**
     * One row.
     *
     * @param title what it is called: {@code Hyra}, or {@code Utgift 2}
     * @param cells as many as there are columns; empty where the question is not asked in this row
     */
    public record Row(ShownText title, List<Optional<Question>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public ShownTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    ShownTable with(UnaryOperator<Question> change) {
        return new ShownTable(
                label,
                columns,
                rows.stream()
                        .map(row -> new Row(
                                row.title(),
                                row.cells().stream()
                                        .map(cell -> cell.map(change))
                                        .toList()))
                        .toList(),
                notes);
    }

    /** Says whether there is no table. */
    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
