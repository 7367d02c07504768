package se.blankett.report;

import java.util.Map;
import se.blankett.form.Pointer;

/**
 * Something about an answer, as a code and arguments; words are chosen last.
 *
 * @param pointer the place of the answer, {@code /barn/0/fornamn}
 * @param code a key of the message catalogue, {@code text.tooLong}
 * @param severity whether it stops a submission
 * @param arguments by the names that the message uses: {@code BigDecimal} or {@code Integer}, {@code LocalDate}, text
 *     that is shown as it is, a {@link Pointer} that stands for the label of its field, or a list of these; {@code refused}
 *     is a list of objects, one for each file with its own {@code code} and arguments; {@code among} is how many files
 *     came with the one that will not do, which is named then, and {@code n} how many will not do; {@code
 *     answer} is a stored value of the field at {@code other}; {@code
 *     label} takes the place of the field's own label, and {@code keyword} is the schema's keyword, which {@code
 *     x-form.errors} may word
 */
public record Finding(Pointer pointer, String code, Severity severity, Map<String, Object> arguments) {
    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** Returns an error without arguments. */
    public static Finding of(Pointer pointer, String code) {
        return of(pointer, code, Map.of());
    }

    /** Returns an error; the arguments have the names that the message uses. */
    public static Finding of(Pointer pointer, String code, Map<String, Object> arguments) {
        return new Finding(pointer, code, Severity.ERROR, arguments);
    }

    /** Returns a copy about another place. */
    public Finding withPointer(Pointer other) {
        return new Finding(other, code, severity, arguments);
    }

    /** Says whether it stops a submission. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Shows no argument: one may be an answer, and this may end in a log. */
    @Override
    public String toString() {
        return "Finding[pointer=" + pointer + ", code=" + code + ", severity=" + severity + "]";
    }
}
