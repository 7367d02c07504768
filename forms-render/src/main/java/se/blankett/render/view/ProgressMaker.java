package se.blankett.render.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Guard;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.text.Texts;

/** Tells how far the reader has come, as soon as the answers that are still to come no longer change it. Immutable. */
final class ProgressMaker {
    private final Form form;
    private final Texts texts;

    /** The place of the last page that decides whether a page is asked, by its id; -1 where nothing does. */
    private final Map<String, Integer> decided = new HashMap<>();

    ProgressMaker(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
        form.pages().forEach(page -> decided.put(page.id(), lastRead(page)));
    }

    /** @param asked what is asked for the present answers */
    Progress of(Page page, List<Pointer> asked) {
        int here = form.pages().indexOf(page);
        boolean settled = decided.values().stream().allMatch(last -> last < here);
        Set<Page> shown = asked.stream().flatMap(at -> form.pageOf(at).stream()).collect(Collectors.toSet());
        List<Page> pages = form.pages().stream().filter(shown::contains).toList();
        int step = pages.indexOf(page) + 1;
        return settled && step > 0 && pages.size() > 1
                ? new Progress(step, pages.size(), texts.text("ui.step", Map.of("i", step, "n", pages.size())))
                : Progress.NONE;
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
                .flatMap(read -> form.pageOf(read).stream())
                .mapToInt(form.pages()::indexOf)
                .max()
                .orElse(-1);
    }
}
