package se.blankett.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Info;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Notice;
import se.blankett.submission.Outcome;

/** Which answers stand on which page. */
final class PageMap {
    private final List<Page> pages;
    private final Map<String, Page> byProperty = new HashMap<>();

    /** Those that tell what follows from the answers, and ask for nothing. */
    private final Set<String> telling;

    PageMap(Form form) {
        this.pages = form.pages();
        for (Page page : pages) {
            for (Field field : page.fields()) {
                byProperty.put(field.name(), page);
            }
        }
        this.telling = pages.stream()
                .filter(page -> !page.summary().isEmpty())
                .map(Page::id)
                .collect(Collectors.toSet());
    }

    /** Returns the page on which the answer stands, or empty where none has it. */
    Optional<Page> pageOf(Pointer pointer) {
        return Optional.ofNullable(byProperty.get(pointer.prefix(1).last()));
    }

    boolean isOn(Pointer pointer, Page page) {
        return pageOf(pointer).filter(page::equals).isPresent();
    }

    List<Pointer> on(Page page, List<Pointer> pointers) {
        return pointers.stream().filter(pointer -> isOn(pointer, page)).toList();
    }

    /** Returns the texts that stand on the page: its own, and those of the objects and rows on it. */
    Set<Notice> on(Page page, Set<Notice> notices) {
        List<Info> own = page.texts();
        return notices.stream()
                .filter(notice -> notice.object().isRoot() ? own.contains(notice.info()) : isOn(notice.object(), page))
                .collect(Collectors.toSet());
    }

    /** Returns the pages on which one of the answers stands, in order. */
    List<Page> pagesOf(List<Pointer> pointers) {
        Set<String> found = idsOf(pointers);
        return pages.stream().filter(page -> found.contains(page.id())).toList();
    }

    /** A page is called by its id: to find one in a set by all that stands on it takes long. */
    private Set<String> idsOf(List<Pointer> pointers) {
        return pointers.stream()
                .flatMap(pointer -> pageOf(pointer).stream())
                .map(Page::id)
                .collect(Collectors.toSet());
    }

    /** Returns the pages that are shown for the answers, in order: something is asked there, or follows from the answers. */
    List<Page> shown(Outcome outcome) {
        Set<String> asked = idsOf(outcome.asked());
        return pages.stream()
                .filter(page ->
                        asked.contains(page.id()) || (telling.contains(page.id()) && page.isTelling(outcome.answers())))
                .toList();
    }

    boolean isBefore(Page page, Page other) {
        return pages.indexOf(page) < pages.indexOf(other);
    }

    /** Returns the page where it is asked; else the one asked after it, and after the last the first. */
    Optional<Page> from(Page page, List<Page> asked) {
        Optional<Page> onward = asked.contains(page) ? Optional.of(page) : after(page, asked);
        return onward.or(() -> asked.stream().findFirst());
    }

    /** Returns the first of the asked pages that comes after the page. */
    Optional<Page> after(Page page, List<Page> asked) {
        int at = pages.indexOf(page);
        return asked.stream().filter(other -> pages.indexOf(other) > at).findFirst();
    }

    /** Returns the last of the asked pages that comes before the page. */
    Optional<Page> before(Page page, List<Page> asked) {
        int at = pages.indexOf(page);
        return asked.stream().filter(other -> pages.indexOf(other) < at).reduce((first, second) -> second);
    }
}
