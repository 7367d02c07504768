package se.blankett.proof;

import se.blankett.form.Guard;
import se.blankett.form.Page;
import se.blankett.form.Pointer;

/**
 * One way in which a page can look, for its form has it so.
 *
 * @param object where the guard is decided, {@code -} for any row: {@code /guardians/-}
 * @param subject what the guard is about, the field, or for a text the object
 * @param guard for {@link Kind#OPEN}, {@link Kind#CLOSED}, {@link Kind#NEEDED} and {@link Kind#FREE}
 * @param rows for {@link Kind#ROWS}
 */
record PageBranch(Page page, Kind kind, Pointer object, Pointer subject, Guard guard, int rows) {
    enum Kind {
        /** It is there at all. */
        SHOWN,
        /** Its guard holds, and what it guards is there. */
        OPEN,
        /** Its guard does not hold, and the page is there without it. */
        CLOSED,
        /** Its guard holds, so that a field that is there has to be answered. */
        NEEDED,
        /** Its guard does not hold, so that a field that is there has not to be answered for its sake. */
        FREE,
        /** A repeat has so many rows. */
        ROWS
    }

    static PageBranch shown(Page page) {
        return new PageBranch(page, Kind.SHOWN, Pointer.ROOT, Pointer.ROOT, Guard.ALWAYS, 0);
    }

    static PageBranch rows(Page page, Pointer repeat, int rows) {
        return new PageBranch(page, Kind.ROWS, repeat.parent(), repeat, Guard.ALWAYS, rows);
    }

    /** Says whether the other is the same for all that can be seen: of what one guard opens, one is enough. */
    boolean isLike(PageBranch other) {
        return page.id().equals(other.page.id())
                && kind == other.kind
                && object.equals(other.object)
                && guard.equals(other.guard)
                && rows == other.rows
                && (kind == Kind.OPEN || kind == Kind.CLOSED || subject.equals(other.subject));
    }

    @Override
    public String toString() {
        return switch (kind) {
            case SHOWN -> page.id();
            case ROWS -> page.id() + ": " + subject + " with " + rows + " rows";
            case OPEN, CLOSED, NEEDED, FREE -> page.id() + ": " + subject + " " + kind + " by " + words();
        };
    }

    private String words() {
        return guard.conditions().stream()
                .map(condition -> (condition.negated() ? "not " : "") + condition.reads())
                .toList()
                .toString();
    }
}
