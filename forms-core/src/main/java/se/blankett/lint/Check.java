package se.blankett.lint;

/** One kind of advice. Stateless. */
@FunctionalInterface
interface Check {
    /** Adds what it has to say about the form. */
    void check(Definition form, Advice advice);
}
