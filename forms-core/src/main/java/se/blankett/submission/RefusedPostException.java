package se.blankett.submission;

import java.io.Serial;

/**
 * A post beyond the limits, refused whole: no form of ours sends one. The draft before it is as it was. The message is
 * one line, and quotes no answer; a host answers with status 413.
 */
public final class RefusedPostException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public RefusedPostException(String message) {
        super(message);
    }
}
