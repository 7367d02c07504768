package se.blankett.engine;

import java.io.Serial;

/**
 * A schema that the engine cannot compile, or answers that it cannot judge within its limits. The message is one line,
 * and quotes no answer.
 */
public final class EngineException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
