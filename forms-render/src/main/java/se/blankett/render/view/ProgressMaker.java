package se.blankett.render.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Guard;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Outcome;
import se.blankett.text.Texts;

/**
 * Tells how far the reader has come, as soon as the answers that are still to come no longer change it. Pages are known
 * by their numbers, from 0: a page is a large value, and slow to compare. Immutable.
 */
final class ProgressMaker {
    private final Texts texts;
    private final List<String> pages;
    private final List<Page> all;
    private final Map<String, Integer> pageOf = new HashMap<>();

    /** By page the last page that decides whether it is asked; -1 where nothing does. */
    private final List<Integer> decided;

    ProgressMaker(Form form, Texts texts) {
        this.texts = texts;
        this.all = form.pages();
        this.pages = form.pages().stream().map(Page::id).toList();
        for (int number = 0; number < pages.size(); number++) {
            for (Field field : form.pages().get(number).fields()) {
                pageOf.putIfAbsent(field.name(), number);
            }
        }
        this.decided = form.pages().stream().map(this::lastRead).toList();
    }

    /** @param outcome what the present answers come to */
    Progress of(Page page, Outcome outcome) {
        int here = pages.indexOf(page.id());
        if (decided.stream().anyMatch(last -> last >= here)) {
            return Progress.NONE;
        }
        BitSet shown = new BitSet();
        outcome.asked().forEach(at -> pageOf(at).ifPresent(shown::set));
        for (int number = 0; number < all.size(); number++) {
            boolean ahead = number > here && decided.get(number) < 0;
            shown.set(number, shown.get(number) || isTelling(all.get(number), ahead, outcome));
        }
        int step = shown.get(0, here + 1).cardinality();
        int steps = shown.cardinality();
        return here >= 0 && shown.get(here) && steps > 1
                ? new Progress(step, steps, texts.text("ui.step", Map.of("i", step, "n", steps)))
                : Progress.NONE;
    }

    /** A page of sums that is still to come will have something to tell when one gets there. */
    private static boolean isTelling(Page page, boolean ahead, Outcome outcome) {
        return ahead ? !page.summary().isEmpty() : page.isTelling(outcome.answers());
    }

    private Optional<Integer> pageOf(Pointer at) {
        return Optional.ofNullable(pageOf.get(at.prefix(1).last()));
    }

    private int lastRead(Page page) {
        List<Guard> guards = page.fields().stream()
                .map(Field::presence)
                .flatMap(presence -> presence.declared().stream())
                .toList();
        if (guards.stream().anyMatch(Guard::isAlways)) {
            return -1;
        }
        return guards.stream()
                .flatMap(guard -> guard.conditions().stream())
                .flatMap(condition -> condition.reads().stream())
                .flatMap(read -> pageOf(read).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }
}
