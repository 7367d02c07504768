package se.blankett.render.view;

/** Light or dark. */
public enum ColorScheme {
    /** As the reader's device is set. */
    AUTO,
    /** Light, for a host whose pages are. */
    LIGHT,
    /** Dark, for a host whose pages are. */
    DARK
}
