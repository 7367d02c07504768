package se.blankett.render.layout;

/** Where in its column a line stands. */
public enum Align {
    START,
    END
}
