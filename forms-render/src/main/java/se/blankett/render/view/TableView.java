package se.blankett.render.view;

import java.util.List;

/**
 * Questions in rows and columns.
 *
 * @param columns one for each question of a row
 * @param helps longer help, one for each column that has it
 * @param add what the button says that adds a row
 * @param stacked whether there are more columns than have room beside each other, so that they stand below each other
 */
public record TableView(
        Phrase label,
        Phrase hint,
        DetailsView help,
        List<Column> columns,
        List<DetailsView> helps,
        Phrase add,
        boolean stacked) {
    /**
     * One column.
     *
     * @param label what the questions of the column are called
     * @param unit stands after it in brackets
     * @param hint under it
     * @param number whether the answers are numbers
     */
    public record Column(Phrase label, Phrase unit, Phrase hint, boolean number) {}

    public TableView {
        columns = List.copyOf(columns);
        helps = List.copyOf(helps);
    }
}
