package se.blankett.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Report;
import se.blankett.submission.Turn;

/** Keeps a person on a page that has findings, warnings that are not confirmed among them, or on which an answer opened what nobody has seen yet. */
final class Hold {
    private final PageMap pages;
    private final Asking asking;

    Hold(PageMap pages, Asking asking) {
        this.pages = pages;
        this.asking = asking;
    }

    /** Returns the page again, with the findings about what stood on it; or empty where it may be left. */
    Optional<Turn> on(Step step) {
        return step.page().flatMap(page -> on(step, page));
    }

    private Optional<Turn> on(Step step, Page page) {
        Report found = step.open().where(at -> pages.isOn(at, page) && isAbout(at, step.shown()));
        if (!found.findings().isEmpty()) {
            return Optional.of(asking.ask(step.draft(), step.outcome(), page, found));
        }
        return opensMore(step, page)
                ? Optional.of(asking.withoutFindings(step.draft(), step.outcome(), page))
                : Optional.empty();
    }

    private static boolean isAbout(Pointer at, List<Pointer> shown) {
        return shown.stream().anyMatch(question -> question.isWithin(at) || at.isWithin(question));
    }

    /** Says whether the answers opened a question on the page itself, or a text. */
    private boolean opensMore(Step step, Page page) {
        List<Pointer> asked = pages.on(page, step.outcome().asked());
        boolean told = step.told().containsAll(pages.on(page, step.outcome().notices()));
        return !asked.isEmpty() && !(told && new HashSet<>(step.shown()).containsAll(asked));
    }
}
