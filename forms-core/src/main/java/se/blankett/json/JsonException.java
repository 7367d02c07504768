package se.blankett.json;

import java.io.Serial;

/** A text that is no JSON document, or one beyond the limits; the message says where and what, and quotes no content. */
public final class JsonException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }
}
