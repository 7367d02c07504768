package se.blankett.dialogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** Decides what is shown after a post. */
final class Turns {
    private final Form form;
    private final PageMap pages;
    private final Clock clock;

    Turns(Form form, PageMap pages, Clock clock) {
        this.form = form;
        this.pages = pages;
        this.clock = clock;
    }

    /** A page without findings. */
    Turn ask(Draft draft, Outcome outcome, Page page) {
        return ask(draft, outcome, page, Report.CLEAN);
    }

    private Turn ask(Draft draft, Outcome outcome, Page page, Report shown) {
        return new Turn(
                form,
                draft.withPage(page.id()),
                outcome,
                Turn.Kind.ASK,
                Optional.of(page),
                shown,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /**
     * The page again, as it was left: a row came or went, or the person wants to see what an answer opens. Where the page
     * is no longer asked, the next one that is.
     */
    Turn stay(Step step) {
        List<Page> asked = pages.pagesOf(step.outcome().asked());
        return step.page()
                .flatMap(page -> pages.from(page, asked))
                .map(page -> ask(step.draft(), step.outcome(), page)
                        .withPlace(step.place().filter(place -> pages.isOn(place, page))))
                .orElseGet(() -> review(step.draft(), step.outcome(), true));
    }

    /** Onward, unless the page has findings, or questions or texts that have not been shown yet. */
    Turn next(Step step) {
        return step.page()
                .flatMap(page -> held(step, page))
                .orElseGet(() -> step.draft().changing() ? afterChange(step) : onward(step));
    }

    /** The page again with the findings about what stood on it; or, where there are none, with what it opened. */
    private Optional<Turn> held(Step step, Page page) {
        Report found = step.outcome().report().where(at -> pages.isOn(at, page) && isAbout(at, step.shown()));
        boolean stays = !found.isClean() || opensMore(step, page);
        return stays
                ? Optional.of(ask(step.draft(), step.outcome(), page, found.isClean() ? Report.CLEAN : found))
                : Optional.empty();
    }

    /** Says whether the answers opened a question on the page itself, or a text, which nobody has seen yet. */
    private boolean opensMore(Step step, Page page) {
        List<Pointer> asked = pages.on(page, step.outcome().asked());
        boolean told = step.told().containsAll(pages.on(page, step.outcome().notices()));
        return !asked.isEmpty() && !(told && new HashSet<>(step.shown()).containsAll(asked));
    }

    private static boolean isAbout(Pointer at, List<Pointer> shown) {
        return shown.stream().anyMatch(question -> question.isWithin(at) || at.isWithin(question));
    }

    private Turn onward(Step step) {
        List<Page> asked = pages.pagesOf(step.outcome().asked());
        return step.page()
                .flatMap(page -> pages.after(page, asked))
                .map(page -> ask(step.draft(), step.outcome(), page))
                .orElseGet(() -> review(step.draft(), step.outcome(), true));
    }

    /** By way of the pages that the change opened, back to the review. */
    private Turn afterChange(Step step) {
        List<Page> pending = pending(step).stream()
                .filter(page -> !step.page().equals(Optional.of(page)))
                .toList();
        if (pending.isEmpty()) {
            return review(step.draft(), step.outcome(), true);
        }
        List<String> rest = pending.stream().skip(1).map(Page::id).toList();
        return ask(step.draft().withChanging(true, rest), step.outcome(), pending.get(0));
    }

    private List<Page> pending(Step step) {
        return pages.pagesOf(step.outcome().asked()).stream()
                .filter(page -> step.draft().pending().contains(page.id()))
                .toList();
    }

    /** Notes the pages on which a change opened something: they are shown before the review is, whatever comes between. */
    Draft noteOpened(Draft draft, Outcome outcome, List<Pointer> before) {
        if (!draft.changing()) {
            return draft;
        }
        List<Pointer> opened = new ArrayList<>(outcome.asked());
        opened.removeAll(new HashSet<>(before));
        Set<String> pending = new LinkedHashSet<>(draft.pending());
        pages.pagesOf(opened).forEach(page -> pending.add(page.id()));
        return draft.withChanging(true, List.copyOf(pending));
    }

    Turn back(Step step) {
        List<Page> asked = pages.pagesOf(step.outcome().asked());
        boolean toReview = step.draft().changing() && step.outcome().report().isClean();
        if (toReview) {
            return review(step.draft(), step.outcome(), true);
        }
        Optional<Page> last = asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() - 1));
        return step.page()
                .map(page -> pages.before(page, asked).orElse(page))
                .or(() -> last)
                .map(page -> ask(step.draft(), step.outcome(), page))
                .orElseGet(() -> review(step.draft(), step.outcome(), false));
    }

    /** A page from the review, to which the person then returns. */
    Turn change(Step step, Action action) {
        return form.page(action.target())
                .filter(page -> pages.pagesOf(step.outcome().asked()).contains(page))
                .map(page -> ask(step.draft().withChanging(true, List.of()), step.outcome(), page))
                .orElseGet(() -> stay(step));
    }

    /** The review from anywhere: what was posted is looked at first. */
    Turn toReview(Step step) {
        return step.page()
                .flatMap(page -> held(step, page))
                .orElseGet(() -> review(step.draft(), step.outcome(), true));
    }

    /**
     * The review of the whole; while anything is missing, the first page with a finding.
     *
     * @param tell whether the findings of that page are shown
     */
    Turn review(Draft draft, Outcome outcome, boolean tell) {
        if (!outcome.report().isClean()) {
            Page page = firstWithFinding(outcome);
            Report found = outcome.report().where(at -> isTold(at, page));
            return ask(draft.withChanging(true, List.of()), outcome, page, tell ? found : Report.CLEAN);
        }
        Draft reviewed = draft.withChanging(false, List.of()).withPage(Draft.REVIEW);
        return new Turn(
                form,
                reviewed,
                outcome,
                Turn.Kind.REVIEW,
                Optional.empty(),
                outcome.report(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** A finding about the answers as a whole stands on no page: it is told on the first. */
    private Page firstWithFinding(Outcome outcome) {
        return outcome.report().findings().stream()
                .filter(Finding::isError)
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
        if (!outcome.report().isClean()) {
            return review(step.draft(), outcome, true);
        }
        Submission submission = Submission.of(form, outcome, step.draft().submissionId(), clock.instant());
        return new Turn(
                form,
                step.draft(),
                outcome,
                Turn.Kind.DONE,
                Optional.empty(),
                Report.CLEAN,
                Optional.of(submission),
                Optional.empty(),
                false);
    }
}
