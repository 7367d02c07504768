package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.Post;
import se.blankett.text.RowNames;

/** Makes the state of tables. */
final class TableStates {
    private final Present present;
    private final HtmlIds ids;
    private final Marks marks;
    private final RowNames names;

    TableStates(Present present, HtmlIds ids, Marks marks, RowNames names) {
        this.names = names;
        this.present = present;
        this.ids = ids;
        this.marks = marks;
    }

    TableState of(BlockStates blocks, Plan plan, Rows rows, Pointer at, Around around) {
        int count = present.rowsAt(at);
        List<TableState.Row> lines = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            Phrase title = Phrase.of(names.nameOf(rows));
            lines.add(row(blocks, plan.children().get(0), at.child(row), title, "" + (row + 1)));
        }
        boolean more = count < rows.maxItems().orElse(Post.MAX_REPEAT);
        return state(plan, rows, at, around, at.text() + "~rows", more, lines);
    }

    TableState of(BlockStates blocks, Plan plan, Group group, Pointer at, Around around) {
        List<TableState.Row> lines = new ArrayList<>();
        for (Plan row : plan.children()) {
            Pointer place = at.child(((Field) row.block()).name());
            TableState.Row line = row(blocks, row, place, Labels.of(row.view()), "");
            if (line.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
                lines.add(line);
            }
        }
        return state(plan, group, at, around, "", false, lines);
    }

    private TableState state(
            Plan plan, Field field, Pointer at, Around around, String count, boolean more, List<TableState.Row> lines) {
        String id = ids.of(at);
        ErrorMessage error = present.errorAt(at, id);
        return new TableState(
                id,
                id,
                at.text(),
                QuestionStates.describedBy(id, plan.view(), error),
                count.isEmpty() ? "" : marks.of(field, at),
                error,
                around.level(),
                around.repeats(field.label()),
                plan.followUp(),
                count,
                more,
                present.isPlace(at),
                marks((TableView) plan.view(), lines),
                lines);
    }

    private TableState.Row row(BlockStates blocks, Plan row, Pointer at, Phrase title, String number) {
        String id = ids.part(at, "row");
        Phrase called = number.isEmpty() ? title : new Phrase(title.text() + " " + number, title.lang());
        List<TableState.Cell> cells = row.children().stream()
                .map(cell -> cell(blocks, cell, at, called))
                .toList();
        return new TableState.Row(
                id, id, at.text(), title, number, present.errorAt(at, id), present.isPlace(at), cells);
    }

    private TableState.Cell cell(BlockStates blocks, Plan cell, Pointer row, Phrase called) {
        Leaf leaf = (Leaf) cell.block();
        Pointer at = row.child(leaf.name());
        return present.isShown(leaf, at)
                ? new TableState.Cell(List.of(blocks.cell(cell, leaf, at, called)))
                : new TableState.Cell(List.of());
    }

    private static List<String> marks(TableView view, List<TableState.Row> lines) {
        List<String> marks = new ArrayList<>();
        for (int column = 0; column < view.columns().size(); column++) {
            int index = column;
            List<String> said = lines.stream()
                    .flatMap(line -> line.cells().get(index).blocks().stream())
                    .map(cell -> ((AnswerState) cell.state()).mark())
                    .distinct()
                    .toList();
            marks.add(said.size() == 1 ? said.get(0) : "");
        }
        return marks;
    }
}
