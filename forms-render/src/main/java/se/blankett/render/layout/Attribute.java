package se.blankett.render.layout;

/** What a tag says besides its role. */
public enum Attribute {
    NONE,
    /** A header cell heads its row. */
    ROW,
    /** A header cell heads its column. */
    COLUMN,
    /** The items of a list have bullets. */
    BULLETS,
    /** The items of a list have numbers. */
    NUMBERS
}
