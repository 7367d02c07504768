package se.blankett.parse;

import java.util.List;
import se.blankett.report.Problem;

/**
 * A catalogue that is read again on demand. Safe to share between threads: who asks for it has the one before or the one
 * after, whole, and keeps it as long as a turn takes.
 */
public final class LiveCatalogue {
    private volatile Catalogue current;

    private LiveCatalogue(Catalogue first) {
        this.current = first;
    }

    /** Returns one that begins with the catalogue. */
    public static LiveCatalogue of(Catalogue first) {
        return new LiveCatalogue(first);
    }

    /** Returns the catalogue as it was last read: ask once a turn, for two calls may give two. */
    public Catalogue current() {
        return current;
    }

    /**
     * Reads the place again. Where a document is no form, the catalogue stays as it was.
     *
     * @return what kept it from being read, every problem of every document; none where it was
     * @throws java.io.UncheckedIOException where the folder or a document cannot be read: the catalogue stays as it was
     */
    public synchronized List<Problem> reload() {
        try {
            current = current.reload();
            return List.of();
        } catch (InvalidFormException e) {
            return e.problems();
        }
    }
}
