package se.blankett.workbench;

import java.io.Serial;
import se.blankett.form.Pointer;

/** An input of a command that cannot be read. */
final class UnreadableInputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param file as it was given, {@code svar.json} or {@code -}
     * @param fix what to do about it
     */
    UnreadableInputException(String file, String what, String fix) {
        this(file, Pointer.ROOT, what, fix);
    }

    /** @param at the place in it, or of the answer that it asks for */
    UnreadableInputException(String file, Pointer at, String what, String fix) {
        super(file + "#" + at + ": " + what + "; " + fix);
    }

    /** Returns {@code file#pointer: what; fix}. */
    String line() {
        return String.valueOf(getMessage());
    }
}
