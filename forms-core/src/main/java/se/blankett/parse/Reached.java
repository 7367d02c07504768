package se.blankett.parse;

import java.util.List;
import se.blankett.form.Pointer;

/**
 * Where a path of a formula leads.
 *
 * @param places one; of a column of a table whose rows are properties, one for each row
 * @param many whether there may be several answers
 * @param column the names that lead to such a column, where it goes through one; else none
 * @param rows the names of the rows then
 */
record Reached(List<Pointer> places, boolean many, List<String> column, List<String> rows) {
    static Reached at(Pointer place) {
        return new Reached(List.of(place), false, List.of(), List.of());
    }

    /** Any of its places: all of them are alike. */
    Pointer first() {
        return places.get(0);
    }

    Reached withMany(boolean other) {
        return new Reached(places, other, column, rows);
    }
}
