package se.blankett.form;

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
 */
public record Rows(
        Facets facets,
        Field item,
        String itemTitle,
        String itemSummary,
        OptionalInt minItems,
        OptionalInt maxItems,
        Arrangement arrangement)
        implements Field {
    /** Rows that are asked one below the other. */
    public Rows(
            Facets facets,
            Field item,
            String itemTitle,
            String itemSummary,
            OptionalInt minItems,
            OptionalInt maxItems) {
        this(facets, item, itemTitle, itemSummary, minItems, maxItems, Arrangement.PLAIN);
    }

    /** Returns a copy with other facets. */
    public Rows withFacets(Facets other) {
        return new Rows(other, item, itemTitle, itemSummary, minItems, maxItems, arrangement);
    }

    /** Returns a copy that is laid out otherwise. */
    public Rows withArrangement(Arrangement other) {
        return new Rows(facets, item, itemTitle, itemSummary, minItems, maxItems, other);
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
