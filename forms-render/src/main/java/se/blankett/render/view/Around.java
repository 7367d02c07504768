package se.blankett.render.view;

/**
 * Where a block stands on its page.
 *
 * @param level the level of a heading here, 1 to 6
 * @param heading the level of the heading that the page's only question is, or 0
 * @param title what the heading of the page says: an object or rows of the same name do not say it again
 * @param path the places of the sections around it, and its own: {@code 2-0}
 */
record Around(int level, int heading, String title, String path) {
    /** What a block stands in. */
    enum Of {
        SECTION,
        GROUP,
        ROW
    }

    private static final int DEEPEST = 6;

    static Around page(int level, int heading, String title) {
        return new Around(Math.min(level + 1, DEEPEST), heading, title, "");
    }

    Around at(int index) {
        return new Around(level, heading, title, path.isEmpty() ? "" + index : path + "-" + index);
    }

    Around inside(Of container) {
        boolean section = container == Of.SECTION;
        int below = container == Of.GROUP ? level : Math.min(level + 1, DEEPEST);
        return new Around(below, 0, "", section ? path : "");
    }

    boolean repeats(String label) {
        return !title.isEmpty() && title.equals(label);
    }
}
