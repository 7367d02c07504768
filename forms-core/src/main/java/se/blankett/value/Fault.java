package se.blankett.value;

import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Severity;

/**
 * Why a text could not be read; or, as a warning, what may be wrong with one that was.
 *
 * @param code a key of the message catalogue, {@code number.type}
 * @param severity an error where there is no value
 * @param arguments by the names that the message uses
 */
public record Fault(String code, Severity severity, Map<String, Object> arguments) {
    public Fault {
        arguments = Map.copyOf(arguments);
    }

    Fault(String code, Map<String, Object> arguments) {
        this(code, Severity.ERROR, arguments);
    }

    static Fault of(String code) {
        return new Fault(code, Map.of());
    }

    /** Returns the finding that this is at the place of the answer. */
    public Finding at(Pointer pointer) {
        return new Finding(pointer, code, severity, arguments);
    }
}
