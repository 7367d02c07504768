package se.blankett.dialogue;

import java.util.List;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.report.Report;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Turn;

/** Decides what is shown after a page was posted. */
final class Onward {
    private final PageMap pages;
    private final Asking asking;
    private final Review review;
    private final Detour detour;
    private final Hold hold;

    Onward(Form form, PageMap pages, Asking asking, Review review, Detour detour) {
        this.pages = pages;
        this.asking = asking;
        this.review = review;
        this.detour = detour;
        this.hold = new Hold(form, pages, asking);
    }

    /**
     * The page again, as it was left: a row came or went, or the person wants to see what an answer opens. Where the page
     * is no longer asked, the next one that is.
     */
    Turn stay(Step step) {
        return step.page()
                .flatMap(page -> pages.from(page, asked(step)))
                .map(page -> asking.ask(step.draft(), step.outcome(), page, refusedFiles(step, page))
                        .withPlace(step.place().filter(place -> pages.isOn(place, page))))
                .orElseGet(() -> review.of(step.draft(), step.outcome()));
    }

    /**
     * As {@link #stay}, with what the page told and nobody has mended yet: a script asks while a person is at it, and what
     * it asked may come after the post that brought the findings.
     */
    Turn update(Step step) {
        Report told = step.open().where(step.draft().told().findings()::contains);
        return step.page()
                .filter(page -> page.id().equals(step.draft().page()))
                .filter(asked(step)::contains)
                .filter(page -> refusedFiles(step, page).isClean())
                .map(page -> asking.ask(step.draft(), step.outcome(), page, told))
                .orElseGet(() -> stay(step));
    }

    /** A file that was not taken is not there on the page again, so it is told whichever button was pressed. */
    private Report refusedFiles(Step step, Page page) {
        return step.outcome()
                .report()
                .where(at -> pages.isOn(at, page)
                        && step.draft().entry(at).stream()
                                .flatMap(entry -> entry.finding().stream())
                                .anyMatch(finding -> finding.code().startsWith("file.")));
    }

    /** The next page, unless this one is held; after the last, and after a change, the review, but first what was opened. */
    Turn next(Step step) {
        return hold.on(step)
                .or(() -> step.draft().isReturning() ? mended(step) : after(step))
                .orElseGet(() -> review.of(step.draft(), step.outcome()));
    }

    private Optional<Turn> mended(Step step) {
        return hold.mendedOn(step).filter(asked(step)::contains).map(page -> ask(step, page));
    }

    private Optional<Turn> after(Step step) {
        return step.page().flatMap(page -> pages.after(page, asked(step))).map(page -> ask(step, page));
    }

    /**
     * The page before; after a change that left nothing to mend, the review. Who was led back to a page before any review
     * goes on from the page before it, or from the last where there is none: that is where they came from.
     */
    Turn back(Step step) {
        if (step.draft().changing() && step.open().findings().isEmpty()) {
            return review.of(step.draft(), step.outcome());
        }
        Draft walking = step.draft().led()
                ? step.draft().withChanging(false, step.draft().pending())
                : step.draft();
        return before(step)
                .map(page -> asking.withoutFindings(walking, step.outcome(), page))
                .orElseGet(() -> review.of(walking, step.outcome(), false));
    }

    private Optional<Page> before(Step step) {
        List<Page> asked = asked(step);
        Optional<Page> last = asked.stream().reduce((first, second) -> second);
        return step.page()
                .map(page -> pages.before(page, asked).or(() -> step.draft().led() ? last : pages.from(page, asked)))
                .orElse(last);
    }

    /** A page from the review, to which the person then returns. */
    Turn change(Step step, Action action) {
        return detour.to(action.target(), step).orElseGet(() -> stay(step));
    }

    /** The review from anywhere: what was posted is looked at first. */
    Turn toReview(Step step) {
        return hold.on(step).orElseGet(() -> review.of(step.draft(), step.outcome()));
    }

    private List<Page> asked(Step step) {
        return pages.shown(step.outcome());
    }

    private Turn ask(Step step, Page page) {
        return asking.withoutFindings(step.draft(), step.outcome(), page);
    }
}
