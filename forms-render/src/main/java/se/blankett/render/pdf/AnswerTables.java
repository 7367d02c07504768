package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.blankett.render.layout.Box;
import se.blankett.render.layout.Table;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Row;
import se.blankett.render.layout.Text;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Summary;

/** Answers in rows and columns, as tables whose cells are headed on both sides (PDF/UA-1, 7.5). */
final class AnswerTables {
    private static final double TITLES = 26;
    private static final double COLUMNS = 74;

    private final Words words;
    private final String none;

    /** @param none what stands for an answer that was not given */
    AnswerTables(Words words, String none) {
        this.words = words;
        this.none = none;
    }

    Box table(Summary.Table table) {
        List<Double> shares = new ArrayList<>(List.of(TITLES));
        List<Cell> heads = new ArrayList<>(List.of(Cell.of(List.of())));
        for (Summary.Column column : table.columns()) {
            shares.add(COLUMNS / table.columns().size());
            Text label = words.text(column.label(), Look.QUESTION);
            heads.add(column.number() ? Cell.header(label).atEnd() : Cell.header(label));
        }
        List<Row> rows =
                table.lines().stream().map(line -> row(line, table.columns())).toList();
        return Box.table(new Table(new Text(List.of()), shares, List.of(new Row(heads)), rows, Look.ROWS));
    }

    private Row row(Summary.Line line, List<Summary.Column> columns) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.header(words.text(line.title(), Look.QUESTION))));
        for (int i = 0; i < columns.size(); i++) {
            Summary.Cell answered = line.cells().get(i);
            Cell cell = Cell.of(answered.asked() ? answer(answered.answer(), answered.notes()) : List.of());
            cells.add(columns.get(i).number() ? cell.atEnd() : cell);
        }
        return new Row(cells);
    }

    /** Returns an answer, or that there is none, and below it what is good to check. */
    List<Text> answer(Phrase answer, List<Phrase> notes) {
        List<Text> said = new ArrayList<>();
        if (answer.isEmpty()) {
            said.add(words.text(none, Look.MISSING));
        } else {
            said.addAll(words.paragraphs(answer, Look.ANSWER));
        }
        notes.forEach(note -> said.addAll(words.paragraphs(note, Look.ANSWER)));
        return said;
    }
}
