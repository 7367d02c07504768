package se.blankett.render.layout;

import java.util.List;

/**
 * Rows and columns. Immutable.
 *
 * @param caption what the table is, shown above it; empty for none
 * @param shares of the width, one for each column, in any unit
 * @param head rows that head the columns, shown again on each page
 * @param body the other rows; a row that is longer than a page goes on on the next
 */
public record Table(Text caption, List<Double> shares, List<Row> head, List<Row> body, Look look) {
    /** One row: as many cells as there are columns. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param header whether it heads its row or, in the head of the table, its column
     */
    public record Cell(List<Text> paragraphs, boolean header, Align align) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Returns a cell that heads a row or column. */
        public static Cell header(Text text) {
            return new Cell(List.of(text), true, Align.START);
        }

        /** Returns a cell of paragraphs. */
        public static Cell of(List<Text> paragraphs) {
            return new Cell(paragraphs, false, Align.START);
        }

        /** Returns a cell of a number, at the end of its column. */
        public static Cell number(Text text) {
            return of(List.of(text)).atEnd();
        }

        /** Returns the cell with its text at the end of its column: a number. */
        public Cell atEnd() {
            return new Cell(paragraphs, header, Align.END);
        }
    }

    /**
     * What a table looks like.
     *
     * @param padding above and below the text of a row
     * @param gutter between columns
     * @param paragraph space between paragraphs of a cell
     * @param thickness of the line under each row
     */
    public record Look(double padding, double gutter, double paragraph, double thickness, int rgb) {}

    public Table {
        shares = List.copyOf(shares);
        head = List.copyOf(head);
        body = List.copyOf(body);
        check(shares.size(), head);
        check(shares.size(), body);
    }

    /** Returns the same table with other widths of its columns. */
    Table withShares(List<Double> other) {
        return new Table(caption, other, head, body, look);
    }

    private static void check(int columns, List<Row> rows) {
        for (Row row : rows) {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException("row: must have " + columns + " cells, has "
                        + row.cells().size());
            }
        }
    }
}
