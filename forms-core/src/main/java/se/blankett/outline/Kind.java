package se.blankett.outline;

/** What JSON has for a type, which decides what a constraint on it becomes. */
enum Kind {
    TEXT,
    DATE,
    /** A text of one spelling, such as a time or an identifier: its length and characters are its type's affair. */
    FORMATTED,
    CHOICE,
    BOOLEAN,
    INTEGER,
    NUMBER,
    LIST,
    OBJECT
}
