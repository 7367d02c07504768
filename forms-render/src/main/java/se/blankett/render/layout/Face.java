package se.blankett.render.layout;

/** The faces that a text is set in. */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC
}
