package se.blankett.form;

import java.util.List;
import java.util.OptionalInt;

/**
 * An array whose items are asked one by one.
 *
 * @param facets what every field has
 * @param item one row: its pointer ends in {@code -}
 * @param itemTitle what one row is called, "Barn"; or {@code ""}
 * @param itemSummary how a row is told from the others, "{fornamn}"; or {@code ""}
 * @param minItems fewest rows
 * @param maxItems most rows
 * @param arrangement how they are laid out: never {@link Arrangement#MAP}
 * @param unique properties of a row whose values together no other row has; none where rows may be alike
 */
public record Rows(
        Facets facets,
        Field item,
        String itemTitle,
        String itemSummary,
        OptionalInt minItems,
        OptionalInt maxItems,
        Arrangement arrangement,
        List<String> unique)
        implements Field {
    public Rows {
        unique = List.copyOf(unique);
    }

    /** Rows that are asked one below the other. */
    public Rows(
            Facets facets,
            Field item,
            String itemTitle,
            String itemSummary,
            OptionalInt minItems,
            OptionalInt maxItems) {
        this(facets, item, itemTitle, itemSummary, minItems, maxItems, Arrangement.PLAIN, List.of());
    }

    @Override
    public Rows withFacets(Facets other) {
        return new Rows(other, item, itemTitle, itemSummary, minItems, maxItems, arrangement, unique);
    }

    /** Returns a copy whose rows are this. */
    public Rows withItem(Field other) {
        return new Rows(facets, other, itemTitle, itemSummary, minItems, maxItems, arrangement, unique);
    }

    /** Returns a copy that is laid out otherwise. */
    public Rows withArrangement(Arrangement other) {
        return new Rows(facets, item, itemTitle, itemSummary, minItems, maxItems, other, unique);
    }

    /** Returns a copy in which no two rows have the same values of these properties. */
    public Rows withUnique(List<String> properties) {
        return new Rows(facets, item, itemTitle, itemSummary, minItems, maxItems, arrangement, properties);
    }

    /** Says whether they are the rows of a table. An empty row of it is no answer. */
    public boolean isTable() {
        return arrangement == Arrangement.TABLE;
    }

    @Override
    public Kind kind() {
        return Kind.ROWS;
    }
}
