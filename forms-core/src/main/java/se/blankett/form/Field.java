package se.blankett.form;

/** One question on a page, an object of questions, or rows of them. Its {@link #kind()} says which record it is. */
public sealed interface Field extends Block permits Leaf, Group, Rows {
    /** The three shapes of a field. */
    enum Kind {
        /** A {@link Leaf}: one answer. */
        LEAF,
        /** A {@link Group}: an object. */
        GROUP,
        /** {@link Rows}: an array whose items are asked one by one. */
        ROWS
    }

    /** Returns the shape of this field. */
    Kind kind();

    /** Returns what every kind of field has. */
    Facets facets();

    /** Returns a copy with other facets. */
    Field withFacets(Facets other);

    /** Returns the place of its answer, {@code -} for any row. */
    default Pointer pointer() {
        return facets().pointer();
    }

    /** Returns the property's name; of an item {@code -}. */
    default String name() {
        return pointer().last();
    }

    /** Returns its label in the form's language. */
    default String label() {
        return facets().wording().label();
    }

    /** Returns its texts. */
    default Wording wording() {
        return facets().wording();
    }

    /** Returns the host's own component that draws it, {@code x-…}, where the host has one; or {@code ""}. */
    default String component() {
        return facets().component();
    }

    /** Returns when it is asked and required. */
    default Presence presence() {
        return facets().presence();
    }

    /** Says whether a citizen answers it: it is neither read-only nor deprecated. */
    default boolean isAnswerable() {
        return !facets().readOnly() && !facets().deprecated();
    }
}
