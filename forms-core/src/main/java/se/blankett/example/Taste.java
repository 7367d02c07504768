package se.blankett.example;

/**
 * How much of what need not be answered is.
 *
 * @param chance of an answer, 0 to 1
 * @param rows the most rows beyond those that have to be
 */
record Taste(double chance, int rows) {
    /** What has to be answered, and nothing else. */
    static final Taste LEAST = new Taste(0, 0);

    /** As people do. */
    static final Taste PLAUSIBLE = new Taste(0.6, 1);

    /** Everything that is asked. */
    static final Taste MOST = new Taste(1, 2);
}
