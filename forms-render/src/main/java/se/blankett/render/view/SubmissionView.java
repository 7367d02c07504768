package se.blankett.render.view;

import java.util.List;
import se.blankett.submission.Submission;

/**
 * A submission as people read it, for its receipt and its archive copy: made of the submission alone. Immutable: safe to
 * share between threads.
 *
 * @param lang the language of what is not said to stand in another, a BCP 47 tag
 * @param recipient for whom it is
 * @param title the form's heading
 * @param heading that it was received: {@code Vi har tagit emot ditt ärende}
 * @param next what happens next
 * @param number the case number: the host's id of the submission
 * @param received when, as people read it: {@code 21 november 2026 kl. 11.00}
 * @param facts which submission it is: authority, case number, time; for the authority also the definition and the record
 * @param summary what was asked and answered: pages at level 2, what is in them from level 3 on
 * @param handling what is done with the data: purpose, legal basis, time
 * @param contact whom to call, a sentence; or nothing
 */
public record SubmissionView(
        String lang,
        Recipient recipient,
        Phrase title,
        Phrase heading,
        Prose next,
        String number,
        String received,
        List<Fact> facts,
        Summary summary,
        List<Fact> handling,
        Phrase contact) {
    public SubmissionView {
        facts = List.copyOf(facts);
        handling = List.copyOf(handling);
    }

    /** Returns the submission as the recipient reads it. */
    public static SubmissionView of(Submission submission, Recipient recipient) {
        return new SubmissionViews(submission, recipient).view();
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "SubmissionView[number=" + number + ", recipient=" + recipient + ", lang=" + lang + "]";
    }
}
