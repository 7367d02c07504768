package se.blankett.render.view;

import java.util.List;

/**
 * Answers as people read them, page by page.
 *
 * @param groups one for each page
 */
public record Summary(List<Group> groups) {
    /**
     * One page.
     *
     * @param id the HTML id of its heading
     * @param title its heading
     * @param level the level of the heading
     * @param change the id of the page that the button leads to, or {@code ""} where nothing can be changed
     * @param parts its answers; the first part has no heading
     */
    public record Group(String id, Phrase title, int level, String change, List<Part> parts) {
        public Group {
            parts = List.copyOf(parts);
        }

        Group withTitle(Phrase other) {
            return new Group(id, other, level, change, parts);
        }
    }

    /**
     * Answers that belong together.
     *
     * @param title the heading; empty for the first
     * @param level the level of the heading
     * @param table answers in rows and columns, in place of {@code rows}; without columns where there are none
     * @param notes what is good to check in the table as a whole
     */
    public record Part(Phrase title, int level, List<Row> rows, Table table, List<Phrase> notes) {
        public Part {
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Answers in rows and columns.
     *
     * @param label what the table is called
     */
    public record Table(Phrase label, List<Column> columns, List<Line> lines) {
        static final Table NONE = new Table(Phrase.NONE, List.of(), List.of());

        /** Says whether there is no table. */
        public boolean isEmpty() {
            return columns.isEmpty();
        }

        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One column of a table.
     *
     * @param number whether the answers are numbers
     */
    public record Column(Phrase label, boolean number) {}

    /**
     * One row of a table.
     *
     * @param title what it is called
     * @param cells one for each column
     */
    public record Line(Phrase title, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell of a table.
     *
     * @param asked whether the question was asked in this row
     * @param answer as people read it; nothing where nothing was answered
     * @param notes what is good to check in it
     */
    public record Cell(boolean asked, Phrase answer, List<Phrase> notes) {
        public Cell {
            notes = List.copyOf(notes);
        }

        /** Shows no answer: it may end in a log. */
        @Override
        public String toString() {
            return "Cell[asked=" + asked + "]";
        }
    }

    /**
     * One answer.
     *
     * @param question its label
     * @param answer as people read it; nothing where nothing was answered
     * @param notes what is good to check in it
     */
    public record Row(Phrase question, Phrase answer, List<Phrase> notes) {
        public Row {
            notes = List.copyOf(notes);
        }

        /** Shows no answer: it may end in a log. */
        @Override
        public String toString() {
            return "Row[question=" + question.text() + "]";
        }
    }

    public Summary {
        groups = List.copyOf(groups);
    }
}
