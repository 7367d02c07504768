package se.blankett.render.view;

import java.util.List;

/**
 * Questions in rows and columns, as they are shown now.
 *
 * @param key names the block on its page
 * @param id the HTML id of the whole
 * @param name the JSON Pointer of the array or object
 * @param describedBy ids of hint and error, separated by a space; or {@code ""}
 * @param mark {@code (frivilligt)}, or what else is said about having to answer; or {@code ""}
 * @param level the level of its heading
 * @param hidden whether the heading only repeats that of the page, and is not seen
 * @param followUp whether an answer on the same page opened it
 * @param count the name of the control that tells how many rows there are, {@code /utgifter~rows}; {@code ""} where they
 *     are always the same
 * @param more whether a row can be added
 * @param focus whether the reader is led to the table
 * @param marks for each column what is said about having to answer where it is the same in each row; or {@code ""}
 */
public record TableState(
        String key,
        String id,
        String name,
        String describedBy,
        String mark,
        ErrorMessage error,
        int level,
        boolean hidden,
        boolean followUp,
        String count,
        boolean more,
        boolean focus,
        List<String> marks,
        List<Row> rows) {
    /**
     * One row.
     *
     * @param key names the block on its page
     * @param id the HTML id of the row
     * @param name the JSON Pointer of the row
     * @param title what it is called: {@code Hyra}, or {@code Utgift}
     * @param number of a row among those that were added; {@code ""} where they are always the same
     * @param focus whether the reader is led here
     * @param cells one for each column
     */
    public record Row(
            String key,
            String id,
            String name,
            Phrase title,
            String number,
            ErrorMessage error,
            boolean focus,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param blocks its question; none where it is not asked in this row
     */
    public record Cell(List<Shown> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    public TableState {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }
}
