package se.blankett.workbench;

import java.io.Serial;

/** An input of a command that cannot be read. */
final class UnreadableInputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param file as it was given, {@code svar.json} or {@code -}
     * @param fix what to do about it
     */
    UnreadableInputException(String file, String what, String fix) {
        super(file + "#: " + what + "; " + fix);
    }

    /** Returns {@code file#pointer: what; fix}; the pointer is that of the whole. */
    String line() {
        return String.valueOf(getMessage());
    }
}
