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
 * @param block where that helps, the JSON to put in the place of what stands at the pointer, two spaces a level; else
 *     {@code ""}
 */
public record Problem(
        String document, Pointer pointer, String code, Severity severity, String what, String fix, String block) {
    /** A problem that words are enough for. */
    public Problem(String document, Pointer pointer, String code, Severity severity, String what, String fix) {
        this(document, pointer, code, severity, what, fix, "");
    }

    /** Returns a copy about another place in the document. */
    public Problem withPointer(Pointer other) {
        return new Problem(document, other, code, severity, what, fix, block);
    }

    /** Returns {@code file#pointer: what; fix}. */
    @Override
    public String toString() {
        return document + "#" + pointer + ": " + what + "; " + fix;
    }
}
