package se.blankett.render.layout;

import java.util.List;

/** What stands in the margins of each page. */
@FunctionalInterface
public interface Furniture {
    /** Returns the marks for a page, from 1, of so many. */
    List<Mark> marks(int page, int pages);
}
