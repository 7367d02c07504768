package se.blankett.validate;

/** Which of several findings about one field is told: the first. */
enum Priority {
    MISSING,
    UNREADABLE,
    TYPE,
    FORMAT,
    TEXT,
    RANGE,
    CHOICE,
    RULE,
    OTHER
}
