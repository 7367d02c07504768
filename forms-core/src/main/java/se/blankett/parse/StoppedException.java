package se.blankett.parse;

import java.io.Serial;

/** Nothing more can be said about a definition; what is wrong is among its problems. */
final class StoppedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("the problems say why", null, false, false);
    }
}
