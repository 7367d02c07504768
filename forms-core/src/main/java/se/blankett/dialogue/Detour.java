package se.blankett.dialogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Turn;

/** Leads to the pages that an answer opened behind the person, and from the review to a page and back. */
final class Detour {
    private final PageMap pages;
    private final Asking asking;

    Detour(PageMap pages, Asking asking) {
        this.pages = pages;
        this.asking = asking;
    }

    /** Returns the page with the id, after which the person comes back; or empty where it is not asked. */
    Optional<Turn> to(String id, Step step) {
        return pages.shown(step.outcome()).stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .map(page -> asking.withoutFindings(
                        step.draft().withChanging(true, step.draft().pending()), step.outcome(), page));
    }

    /**
     * Returns the first page with a question that was opened and is not shown yet, after which the person comes to the
     * review; or empty where all have been shown.
     */
    Optional<Turn> onward(Draft draft, Outcome outcome) {
        List<Pointer> pending = draft.pending().stream()
                .filter(new HashSet<>(outcome.asked())::contains)
                .toList();
        return pages.pagesOf(pending).stream().findFirst().map(page -> {
            List<Pointer> rest =
                    pending.stream().filter(at -> !pages.isOn(at, page)).toList();
            Draft led = draft.changing() ? draft.withPending(rest) : draft.withLed(rest);
            return asking.withoutFindings(led, outcome, page);
        });
    }

    /**
     * Notes the questions that an answer opened behind the person: they are shown before the review is, whatever comes
     * between, unless they close again. After a change from the review every question is noted.
     *
     * @param before what was asked before the answer
     * @param page where it was given
     */
    Draft noteOpened(Draft draft, Outcome outcome, List<Pointer> before, Optional<Page> page) {
        Set<Pointer> pending = new LinkedHashSet<>(draft.pending());
        page.filter(posted -> posted.id().equals(draft.page()))
                .ifPresent(seen -> pending.removeIf(at -> pages.isOn(at, seen)));
        Set<Pointer> known = new HashSet<>(before);
        outcome.asked().stream()
                .filter(Predicate.not(known::contains))
                .filter(opened -> draft.isReturning() || isBehind(opened, page))
                .forEach(pending::add);
        pending.retainAll(new HashSet<>(outcome.asked()));
        return draft.withPending(List.copyOf(pending));
    }

    private boolean isBehind(Pointer opened, Optional<Page> page) {
        return page.filter(here -> pages.pageOf(opened)
                        .filter(other -> pages.isBefore(other, here))
                        .isPresent())
                .isPresent();
    }
}
