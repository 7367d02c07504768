package se.blankett.validate;

import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/**
 * What is said about one answer.
 *
 * @param priority whether it is told, where there is more to say about the answer
 * @param keyword the schema's keyword, which lets the author's own words take the place of ours
 */
record Verdict(Priority priority, Finding finding, String keyword) {
    /** Says what has no words of its own. */
    static Verdict wordless(Pointer at, String keyword) {
        return new Verdict(Priority.OTHER, Finding.of(at, "fallback"), keyword);
    }
}
