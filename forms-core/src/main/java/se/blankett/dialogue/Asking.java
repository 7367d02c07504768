package se.blankett.dialogue;

import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Turn;
import se.blankett.validate.SubmissionValidator;
import se.blankett.validate.Visible;

/** Asks a page. */
final class Asking {
    private final Form form;
    private final FirstRows firstRows;
    private final SubmissionValidator validator;

    Asking(Form form, FirstRows firstRows, SubmissionValidator validator) {
        this.form = form;
        this.firstRows = firstRows;
        this.validator = validator;
    }

    Turn withoutFindings(Draft draft, Outcome outcome, Page page) {
        return ask(draft, outcome, page, Report.CLEAN);
    }

    /** @param told the findings to show: warnings are kept until nothing else is wrong */
    Turn ask(Draft draft, Outcome outcome, Page page, Report told) {
        Visible visible = new Visible(outcome.asked(), outcome.required(), outcome.notices());
        Draft begun = firstRows.on(page, draft, visible).draft();
        if (begun.rows().equals(draft.rows())) {
            return turn(draft, outcome, page, told);
        }
        Outcome anew = validator.validate(begun);
        return turn(begun, anew, page, begun.unconfirmed(form, anew).where(at -> isTold(at, told)));
    }

    /** That a repeat has no row was told: now it is what its first row lacks. */
    private static boolean isTold(Pointer at, Report told) {
        return told.findings().stream()
                .map(Finding::pointer)
                .anyMatch(place -> place.isRoot() ? at.isRoot() : at.isWithin(place));
    }

    private Turn turn(Draft draft, Outcome outcome, Page page, Report told) {
        return new Turn(
                form,
                draft.withPage(page.id()),
                outcome,
                Turn.Kind.ASK,
                Optional.of(page),
                told.pressing(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
