package se.blankett.dialogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Report;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** Shows all answers to be checked, and accepts them. */
final class Review {
    private final Form form;
    private final PageMap pages;
    private final Asking asking;
    private final Detour detour;
    private final Clock clock;

    Review(Form form, PageMap pages, Asking asking, Detour detour, Clock clock) {
        this.form = form;
        this.pages = pages;
        this.asking = asking;
        this.detour = detour;
        this.clock = clock;
    }

    /**
     * The review of the whole; while a question was opened that nobody has seen, its page; while anything is missing, or is
     * to be confirmed, the first page with such a finding.
     */
    Turn of(Draft draft, Outcome outcome) {
        return of(draft, outcome, true);
    }

    /** @param tell whether the findings of that page are shown */
    Turn of(Draft draft, Outcome outcome, boolean tell) {
        return detour.onward(draft, outcome).orElseGet(() -> ofSeen(draft, outcome, tell));
    }

    private Turn ofSeen(Draft draft, Outcome outcome, boolean tell) {
        Report open = draft.unconfirmed(form, outcome).pressing();
        if (!open.findings().isEmpty()) {
            Page page = firstWithFinding(open);
            Report found = open.where(at -> isTold(at, page));
            return asking.ask(draft.withChanging(true, List.of()), outcome, page, tell ? found : Report.CLEAN);
        }
        Draft reviewed = draft.withChanging(false, List.of()).withPage(Draft.REVIEW);
        return turn(reviewed, outcome, Turn.Kind.REVIEW, outcome.report(), Optional.empty());
    }

    /** A finding about the answers as a whole stands on no page: it is told on the first. */
    private Page firstWithFinding(Report open) {
        return open.findings().stream()
                .flatMap(finding -> pages.pageOf(finding.pointer()).stream())
                .findFirst()
                .orElse(form.pages().get(0));
    }

    private boolean isTold(Pointer at, Page page) {
        return pages.pageOf(at).map(page::equals).orElse(true);
    }

    /** Accepts what was reviewed; the same draft gives a submission with the same id again. */
    Turn submit(Step step) {
        Outcome outcome = step.outcome();
        if (!step.open().findings().isEmpty()) {
            return of(step.draft(), outcome);
        }
        Submission submission = Submission.of(form, outcome, step.draft().submissionId(), clock.instant());
        return turn(step.draft(), outcome, Turn.Kind.DONE, Report.CLEAN, Optional.of(submission));
    }

    private Turn turn(Draft draft, Outcome outcome, Turn.Kind kind, Report shown, Optional<Submission> submission) {
        return new Turn(form, draft, outcome, kind, Optional.empty(), shown, submission, Optional.empty(), false);
    }
}
