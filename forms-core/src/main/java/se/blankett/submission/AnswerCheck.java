package se.blankett.submission;

import se.blankett.form.Form;
import se.blankett.report.Report;

/**
 * A host's own rule in Java, judged beside the schema's: what it finds is shown as any other finding is. Safe to share
 * between threads, and without effects: it is asked on every turn, with the answers as they are then.
 */
@FunctionalInterface
public interface AnswerCheck {
    /**
     * Returns what it finds, with code {@code rule.…} and the argument {@code message}, a sentence ready to show; {@link
     * Report#CLEAN} as long as the answers that it looks at are not whole.
     *
     * @param form in the language of the person
     * @param outcome what the answers come to without this check: those of later pages are missing, and said to be
     */
    Report check(Form form, Outcome outcome);
}
