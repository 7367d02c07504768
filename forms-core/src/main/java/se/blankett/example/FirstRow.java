package se.blankett.example;

import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/** Leads to the first row of each list: a property may be called {@code -}, too. */
final class FirstRow {
    private FirstRow() {}

    /**
     * Returns the place with 0 for any row.
     *
     * @param from where the place begins, rows by their number
     * @param at the place of a field, {@code -} for any row; the part before may be of other rows
     */
    static Pointer of(Form form, Pointer from, Pointer at) {
        Pointer first = from;
        for (String token : at.tokens().subList(from.depth(), at.depth())) {
            boolean rows = form.fieldAt(first)
                    .filter(field -> field.kind() != Field.Kind.GROUP)
                    .isPresent();
            first = rows && token.equals(Pointer.ANY_ROW) ? first.child(0) : first.child(token);
        }
        return first;
    }
}
