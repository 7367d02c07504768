package se.blankett.workbench;

import java.time.Clock;
import se.blankett.form.Form;
import se.blankett.submission.Outcome;
import se.blankett.submission.Submission;

/** What answers come to when they are sent in. */
final class Sent {
    /** In the place of the case number that a host gives. */
    static final String NUMBER = "EX-1";

    private Sent() {}

    /**
     * Returns the outcome as a submission.
     *
     * @param answers what messages call the answers
     * @throws UnreadableInputException where they are not valid
     */
    static Submission of(Form form, Outcome outcome, Clock clock, String answers) {
        if (!outcome.report().isClean()) {
            throw new UnreadableInputException(
                    answers,
                    "there is a receipt only of answers that are valid",
                    "mend what blankett validate tells of them");
        }
        return Submission.of(form, outcome, NUMBER, clock.instant());
    }
}
