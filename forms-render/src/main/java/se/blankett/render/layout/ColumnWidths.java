package se.blankett.render.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Row;

/**
 * How wide the columns of a table are: as their shares say, but that a word, or an amount with its unit, is whole where
 * there is room for it in the table.
 */
final class ColumnWidths {
    private final Table table;
    private final Metrics metrics;
    private final double whole;

    private ColumnWidths(Table table, Column column) {
        this.table = table;
        this.metrics = column.metrics();
        this.whole = column.width();
    }

    /** Returns the widths with the space after each column, which together are as wide as the place. */
    static List<Double> of(Table table, Column column) {
        if (table.head().isEmpty()) {
            return table.shares(); // questions and answers: the same widths all the way down
        }
        ColumnWidths widths = new ColumnWidths(table, column);
        return Arrays.stream(widths.fitted(widths.shared(), widths.needed()))
                .boxed()
                .toList();
    }

    private double[] shared() {
        double unit =
                whole / table.shares().stream().mapToDouble(Double::doubleValue).sum();
        return table.shares().stream().mapToDouble(share -> share * unit).toArray();
    }

    private double[] needed() {
        double[] needed = new double[table.shares().size()];
        Stream.concat(table.head().stream(), table.body().stream()).forEach(row -> widen(needed, row));
        for (int i = 0; i < needed.length - 1; i++) {
            needed[i] += table.look().gutter();
        }
        return needed;
    }

    private void widen(double[] needed, Row row) {
        for (int i = 0; i < needed.length; i++) {
            needed[i] = Math.max(needed[i], longestWord(row.cells().get(i)));
        }
    }

    private double longestWord(Cell cell) {
        return cell.paragraphs().stream()
                .mapToDouble(paragraph -> new Letters(paragraph, metrics).longestWord())
                .max()
                .orElse(0);
    }

    /** What a column needs, it takes from those that have more than they need. */
    private double[] fitted(double[] shared, double[] needed) {
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < shared.length; i++) {
            lacking += Math.max(0, needed[i] - shared[i]);
            spare += Math.max(0, shared[i] - needed[i]);
        }
        if (lacking > spare) {
            return capped(needed);
        }
        double[] fitted = new double[shared.length];
        for (int i = 0; i < shared.length; i++) {
            double over = shared[i] - needed[i];
            fitted[i] = over > 0 ? shared[i] - over * lacking / spare : needed[i];
        }
        return fitted;
    }

    /** Where not all words have room, the longest are broken: no column is wider than it has to be for that. */
    private double[] capped(double[] needed) {
        double[] sorted = needed.clone();
        Arrays.sort(sorted);
        double left = whole;
        double cap = 0;
        for (int i = 0; i < sorted.length; i++) {
            cap = left / (sorted.length - i);
            if (sorted[i] >= cap) {
                break;
            }
            left -= sorted[i];
        }
        double most = cap;
        return Arrays.stream(needed).map(width -> Math.min(width, most)).toArray();
    }
}
