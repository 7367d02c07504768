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
 */
public record Rows(
        Facets facets, Field item, String itemTitle, String itemSummary, OptionalInt minItems, OptionalInt maxItems)
        implements Field {
    @Override
    public Kind kind() {
        return Kind.ROWS;
    }
}
