package se.blankett.dialogue;

import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.report.Report;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Turn;

/** Asks a page. */
final class Asking {
    private final Form form;

    Asking(Form form) {
        this.form = form;
    }

    Turn withoutFindings(Draft draft, Outcome outcome, Page page) {
        return ask(draft, outcome, page, Report.CLEAN);
    }

    /** @param told the findings to show */
    Turn ask(Draft draft, Outcome outcome, Page page, Report told) {
        return new Turn(
                form,
                draft.withPage(page.id()),
                outcome,
                Turn.Kind.ASK,
                Optional.of(page),
                told,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
