package se.blankett.parse;

import java.util.List;
import java.util.Map;

/** How much one document is, before anything is made of it: each value is looked at, and has a place that names it. */
final class DocumentSize {
    private static final int MOST_VALUES = 100_000;

    /** Of all places together: a name of 50,000 characters is in that of each value below it. */
    private static final long LONGEST_PLACES = 16_000_000;

    private int values;
    private long places;

    private DocumentSize() {}

    /** Returns what is too much of it, or {@code ""}. */
    static String tooMuch(Map<String, Object> tree) {
        DocumentSize size = new DocumentSize();
        size.add(tree, 0);
        if (size.values > MOST_VALUES) {
            return "the document has more than " + MOST_VALUES + " values";
        }
        return size.places > LONGEST_PLACES ? "the names in the document are too long for how deep it is" : "";
    }

    /** Returns how many values the value is, with all in it. */
    static int values(Object value) {
        DocumentSize size = new DocumentSize();
        size.add(value, 0);
        return size.values;
    }

    /** @param place how long the place is */
    private void add(Object value, long place) {
        values++;
        places += place;
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> add(member, place + ((String) name).length() + 1));
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                add(item, place + 2);
            }
        }
    }
}
