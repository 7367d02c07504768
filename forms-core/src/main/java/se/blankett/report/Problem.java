package se.blankett.report;

import se.blankett.form.Pointer;

/**
 * Something about a definition, for its author.
 *
 * @param document the name of the document, {@code skolskjuts.form.json}
 * @param pointer the place in it
 * @param code stable name of this kind of problem, {@code page.unknownField}
 * @param severity whether the form can be loaded all the same
 * @param what what is wrong
 * @param fix what to do about it
 */
public record Problem(String document, Pointer pointer, String code, Severity severity, String what, String fix) {
    /** Returns a copy about another place in the document. */
    public Problem withPointer(Pointer other) {
        return new Problem(document, other, code, severity, what, fix);
    }

    /** Returns {@code file#pointer: what; fix}. */
    @Override
    public String toString() {
        return document + "#" + pointer + ": " + what + "; " + fix;
    }
}
