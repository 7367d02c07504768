package se.blankett.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A formula where it stands in a form, each of its names led to what it means.
 *
 * @param text as the author wrote it, {@code ROUND(SUM(poster.belopp) * 0.3, 2)}
 * @param base the object that it stands on, {@code /barn/-}
 * @param places the answer that each first name of a path means, in that object or in one around it: {@code poster} is
 *     {@code /poster}
 * @param parameters the values of those names that are parameters of the form: a text, a {@code BigDecimal} or a
 *     {@code Boolean}
 * @param columns those paths that go through every row of a table whose rows are properties, with the names of these: for
 *     {@code inkomster.lon} that are januari, februari
 * @param reads every place that its value follows from, {@code -} for any row: {@code /poster/-/belopp}
 */
public record Expression(
        String text,
        Pointer base,
        Map<String, Pointer> places,
        Map<String, Object> parameters,
        Map<List<String>, List<String>> columns,
        Set<Pointer> reads) {
    public Expression {
        places = Map.copyOf(places);
        parameters = Map.copyOf(parameters);
        columns = Map.copyOf(columns);
        reads = Set.copyOf(reads);
    }

    /**
     * Returns the place of the answer that the name means for one object: {@code /barn/-/namn} and {@code /barn/2} give
     * {@code /barn/2/namn}.
     *
     * @param object the object that the expression stands on
     */
    public Pointer placeOf(String name, Pointer object) {
        Pointer place = places.getOrDefault(name, base);
        return object.prefix(place.depth() - 1).child(place.last());
    }
}
