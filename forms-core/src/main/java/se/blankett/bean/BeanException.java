package se.blankett.bean;

import java.io.Serial;
import se.blankett.form.Pointer;

/**
 * Answers that a class has no room for: a text where it has a number, nothing where it has an {@code int}, an option that
 * is none of its enum; a class that nobody can make, or that throws when it is made or read. The message has the place
 * and the type, and what was thrown where; it has no answer, and the cause is left out, since its words may quote one.
 */
public final class BeanException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String place;

    BeanException(Pointer pointer, String message) {
        super((pointer.isRoot() ? "the answers" : pointer.text()) + ": " + message);
        this.place = pointer.text();
    }

    /** Returns the place of the answer: {@code /barn/0/fodd}; of the answers as a whole the root. */
    public Pointer pointer() {
        return Pointer.parse(place);
    }
}
