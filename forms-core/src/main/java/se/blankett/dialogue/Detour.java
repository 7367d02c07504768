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

/** Leads from the review to a page and back, by way of the pages that the change opened. */
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

    /** Returns the next page that the change opened, or empty where all have been shown. */
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
}
