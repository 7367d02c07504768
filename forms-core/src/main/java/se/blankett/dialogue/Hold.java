package se.blankett.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.Turn;

/** Keeps a person on a page that has findings, warnings that are not confirmed among them, or on which an answer opened what nobody has seen yet. */
final class Hold {
    private final Form form;
    private final PageMap pages;
    private final Asking asking;
    private final RuleReads rules;

    Hold(Form form, PageMap pages, Asking asking) {
        this.form = form;
        this.pages = pages;
        this.asking = asking;
        this.rules = new RuleReads(form, pages);
    }

    /** Returns the page again, with the findings about what stood on it; or empty where it may be left. */
    Optional<Turn> on(Step step) {
        return step.page().flatMap(page -> on(step, page));
    }

    private Optional<Turn> on(Step step, Page page) {
        Report found = new Report(step.open().findings().stream()
                .filter(finding -> isTold(finding, step, page))
                .toList());
        if (!found.findings().isEmpty()) {
            return Optional.of(asking.ask(step.draft(), step.outcome(), page, found));
        }
        return opensMore(step, page)
                ? Optional.of(asking.withoutFindings(step.draft(), step.outcome(), page))
                : Optional.empty();
    }

    /** Returns the later page that alone can mend what was found on this one, or empty where there is nothing of the kind. */
    Optional<Page> mendedOn(Step step) {
        return step.page()
                .flatMap(page -> step.open().findings().stream()
                        .filter(finding -> pages.isOn(finding.pointer(), page) && !rules.canBeMended(finding, page))
                        .flatMap(finding -> rules.lastPage(finding).stream())
                        .findFirst());
    }

    /** What only a later page can mend would keep a person here for good: the review leads back to it. */
    private boolean isTold(Finding finding, Step step, Page page) {
        Pointer at = finding.pointer();
        return pages.isOn(at, page)
                && (isAbout(at, step.shown()) || isComputed(at))
                && rules.canBeMended(finding, page);
    }

    private boolean isComputed(Pointer at) {
        return form.fieldAt(at)
                .filter(field -> field instanceof Leaf leaf && leaf.compute().isPresent())
                .isPresent();
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
