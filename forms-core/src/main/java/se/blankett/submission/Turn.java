package se.blankett.submission;

import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Report;

/**
 * What a host gets back for a page that was shown or posted, and what renderers take.
 *
 * @param form the form
 * @param draft to be kept until the next turn
 * @param outcome what the whole draft comes to
 * @param kind what is shown now
 * @param page the page that is asked, for {@link Kind#ASK}
 * @param shown the findings to show: those of the page that was posted, or none
 * @param submission what was accepted, for {@link Kind#DONE}
 * @param place where the person looks: the row that was added or moved, or the repeat that lost one; empty else
 * @param formChanged the post was of another definition, or of a page that this one does not have, so nothing was
 *     decided on it
 */
public record Turn(
        Form form,
        Draft draft,
        Outcome outcome,
        Kind kind,
        Optional<Page> page,
        Report shown,
        Optional<Submission> submission,
        Optional<Pointer> place,
        boolean formChanged) {
    /** What is shown now. */
    public enum Kind {
        /** A page of questions. */
        ASK,
        /** All answers, to be checked. */
        REVIEW,
        /** The receipt: the answers were accepted. */
        DONE
    }

    /** Returns a copy in which the person looks at the place. */
    public Turn withPlace(Optional<Pointer> other) {
        return new Turn(form, draft, outcome, kind, page, shown, submission, other, formChanged);
    }

    /** Returns a copy that says whether the post was of another definition. */
    public Turn withFormChanged(boolean changed) {
        return new Turn(form, draft, outcome, kind, page, shown, submission, place, changed);
    }

    /** Returns a copy whose draft keeps what the page tells, until the next turn. */
    public Turn withToldKept() {
        return withDraft(draft.withTold(Told.of(this)));
    }

    /** Returns a copy that tells what its draft kept: the page as the last post left it. */
    public Turn withToldAgain() {
        Told told = draft.told();
        Report again = kind == Kind.ASK
                ? draft.unconfirmed(form, outcome)
                        .where(told.findings()::contains)
                        .pressing()
                : shown;
        return new Turn(form, draft, outcome, kind, page, again, submission, told.place(), told.formChanged());
    }

    private Turn withDraft(Draft other) {
        return new Turn(form, other, outcome, kind, page, shown, submission, place, formChanged);
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Turn[form=" + form.identity().name() + ", kind=" + kind + ", page="
                + page.map(Page::id).orElse("") + ", draft=" + draft + ", shown="
                + shown.findings().size() + "]";
    }
}
