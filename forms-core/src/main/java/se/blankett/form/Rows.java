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
 * @param unique properties of a row whose values together no other row has; none where rows may be alike
 */
public record Rows(
        Facets facets, Field item, String itemTitle, String itemSummary, OptionalInt minItems, OptionalInt maxItems, List<String> unique)
        implements Field {
    public Rows {
        unique = List.copyOf(unique);
    }

    /** Returns a copy whose rows are this. */
    public Rows withItem(Field other) {
        return new Rows(facets, other, itemTitle, itemSummary, minItems, maxItems, unique);
    }

    @Override
    public Kind kind() {
        return Kind.ROWS;
    }
}
