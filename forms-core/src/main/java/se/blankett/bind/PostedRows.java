package se.blankett.bind;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.RefusedPostException;

/** Counts the rows that names speak of, and refuses the whole as soon as there are more than any form of ours posts. */
final class PostedRows {
    /** Most rows of one repeat whose schema does not say more. */
    static final int MAX_ROWS = 500;

    /** Most rows in one draft, repeats within repeats included: as many as a post has parameters. */
    private static final int MAX_TOTAL = 5_000;

    private final Map<Pointer, Integer> counts;
    private int total;

    PostedRows(Map<Pointer, Integer> before) {
        this.counts = new TreeMap<>(before);
        this.total = before.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<Pointer, Integer> counts() {
        return counts;
    }

    static int limitOf(Rows rows) {
        OptionalInt said = rows.maxItems();
        return Math.max(MAX_ROWS, said.orElse(0));
    }

    void add(Rows rows, Pointer at, int index) {
        int before = counts.getOrDefault(at, 0);
        if (index < before) {
            return;
        }
        total += index + 1 - before;
        if (index >= limitOf(rows) || total > MAX_TOTAL) {
            throw new RefusedPostException("the post has too many rows at " + at);
        }
        counts.put(at, index + 1);
    }
}
