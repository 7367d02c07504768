package se.blankett.form;

/** How an object or rows of objects are laid out: derived, or said by {@code x-form.widget} where it can be done. */
public enum Arrangement {
    /** One question below the other; of rows, one card below the other. */
    PLAIN,
    /** Rows and columns: each row asks the same questions, and each of them is one answer. */
    TABLE,
    /** A point, by its coordinates: see {@link MapPoint}. */
    MAP
}
