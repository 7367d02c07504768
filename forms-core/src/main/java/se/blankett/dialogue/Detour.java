package se.blankett.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                .map(page -> asking.withoutFindings(step.draft().withChanging(true, List.of()), step.outcome(), page));
    }

    /** Returns the next page that was opened, after which the person comes to the review; or empty where all have been shown. */
    Optional<Turn> onward(Step step) {
        List<Page> pending = pages.shown(step.outcome()).stream()
                .filter(page -> step.draft().pending().contains(page.id()))
                .filter(page -> !step.page().equals(Optional.of(page)))
                .toList();
        List<String> rest = pending.stream().skip(1).map(Page::id).toList();
        return pending.stream()
                .findFirst()
                .map(page -> asking.withoutFindings(step.draft().withChanging(true, rest), step.outcome(), page));
    }

    /**
     * Notes the pages on which an answer opened something that lies behind the person: they are shown before the review is,
     * whatever comes between. After a change from the review every page does.
     *
     * @param before what was asked before the answer
     * @param page where it was given
     */
    Draft noteOpened(Draft draft, Outcome outcome, List<Pointer> before, Optional<Page> page) {
        Set<String> pending = new LinkedHashSet<>(draft.pending());
        if (!draft.changing()) {
            pagesOf(before, outcome.asked()).forEach(closed -> pending.remove(closed.id()));
            page.ifPresent(seen -> pending.remove(seen.id()));
        }
        pagesOf(outcome.asked(), before).stream()
                .filter(opened -> draft.changing()
                        || page.filter(here -> pages.isBefore(opened, here)).isPresent())
                .forEach(opened -> pending.add(opened.id()));
        return draft.withChanging(draft.changing(), List.copyOf(pending));
    }

    /** Returns the pages of those questions that are not among the others. */
    private List<Page> pagesOf(List<Pointer> questions, List<Pointer> others) {
        List<Pointer> rest = new ArrayList<>(questions);
        rest.removeAll(new HashSet<>(others));
        return pages.pagesOf(rest);
    }
}
