package se.blankett.proof;

/** What a page is filled with. */
enum PageMood {
    /** As little as its branch needs. */
    EMPTY,
    /** An answer to each question. */
    FILLED,
    /** Left by the person with something missing or wrong. */
    ERRORS
}
