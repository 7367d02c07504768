package se.blankett.value;

import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/**
 * Why a text could not be read.
 *
 * @param code a key of the message catalogue, {@code number.type}
 * @param arguments by the names that the message uses
 */
public record Fault(String code, Map<String, Object> arguments) {
    public Fault {
        arguments = Map.copyOf(arguments);
    }

    static Fault of(String code) {
        return new Fault(code, Map.of());
    }

    /** Returns the finding that this is at the place of the answer. */
    public Finding at(Pointer pointer) {
        return Finding.of(pointer, code, arguments);
    }
}
