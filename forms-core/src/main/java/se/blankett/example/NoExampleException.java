package se.blankett.example;

import se.blankett.form.Pointer;

/**
 * No valid answers to a form were found: what it asks for is more than can be guessed, or contradicts itself. An example
 * in the schema ({@code examples}, {@code default}) at the place helps.
 */
public final class NoExampleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Pointer pointer;

    NoExampleException(Pointer pointer, String keyword) {
        super(pointer + ": no answer was found that '" + keyword + "' accepts; give one in \"examples\"");
        this.pointer = pointer;
    }

    /** Returns the place of the answer that could not be found. */
    public Pointer pointer() {
        return pointer;
    }
}
