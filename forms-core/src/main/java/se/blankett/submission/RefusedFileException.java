package se.blankett.submission;

import java.io.IOException;
import java.io.Serial;

/** A file that is not wanted. Nothing of it is kept, and the person is told why. */
public final class RefusedFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final FileRefusal reason;

    public RefusedFileException(FileRefusal reason) {
        super("the file was refused: " + reason);
        this.reason = reason;
    }

    /** Returns why. */
    public FileRefusal reason() {
        return reason;
    }
}
