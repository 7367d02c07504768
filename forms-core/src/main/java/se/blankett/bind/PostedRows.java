package se.blankett.bind;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;

/** Counts the rows that names speak of, and refuses the whole as soon as there are more than any form of ours posts. */
final class PostedRows {
    /** Fits in an {@code int}, and so does its sum with any other. */
    private static final int MOST_DIGITS = 9;

    private final Map<Pointer, Integer> counts;
    private int total;

    PostedRows(Map<Pointer, Integer> before) {
        this.counts = new TreeMap<>(before);
        this.total = before.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<Pointer, Integer> counts() {
        return counts;
    }

    private static int limitOf(Rows rows) {
        OptionalInt said = rows.maxItems();
        return Math.max(Post.MAX_REPEAT, said.orElse(0));
    }

    /** Counts every row on the way to the place. */
    void add(Place place) {
        place.steps().forEach(step -> raise(step.rows(), step.at(), 1 + numberOf(step.index(), step.at())));
    }

    /** Counts what a page says that its repeat has; what is no number says nothing. */
    void add(Rows rows, Pointer at, String count) {
        if (Place.isIndex(count)) {
            raise(rows, at, numberOf(count, at));
        }
    }

    private void raise(Rows rows, Pointer at, int count) {
        int before = counts.getOrDefault(at, 0);
        if (count <= before) {
            return;
        }
        total += count - before;
        if (count > limitOf(rows) || total > Draft.MAX_ROWS) {
            throw tooMany(at);
        }
        counts.put(at, count);
    }

    private static int numberOf(String index, Pointer at) {
        if (index.length() > MOST_DIGITS) {
            throw tooMany(at);
        }
        return Integer.parseInt(index);
    }

    private static RefusedPostException tooMany(Pointer at) {
        return RefusedPostException.ofShape("the post has too many rows at " + at);
    }
}
