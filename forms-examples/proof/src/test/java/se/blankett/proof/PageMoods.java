package se.blankett.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Turn;

/** Makes the page of a branch empty, filled, and with errors, so that the branch is still seen. */
final class PageMoods {
    private static final int ROUNDS = 3;

    private final CatalogueForm form;
    private final CataloguePen pen;
    private final Map<Pointer, Entry> known = new HashMap<>();

    PageMoods(CatalogueForm form, List<Draft> filled) {
        this.form = form;
        this.pen = new CataloguePen(form);
        filled.forEach(draft -> draft.entries()
                .forEach((at, entry) -> known.putIfAbsent(declared(at).pointer(), entry)));
    }

    /** @param draft one in which the page looks so */
    Map<PageMood, List<PageRecipe>> of(PageBranch branch, Draft draft) {
        String page = branch.page().id();
        Draft empty = emptied(branch, draft);
        Draft filled = filled(branch, draft);
        Map<PageMood, List<PageRecipe>> moods = new LinkedHashMap<>();
        moods.put(PageMood.EMPTY, List.of(PageRecipe.show(empty, page)));
        moods.put(PageMood.FILLED, List.of(PageRecipe.show(filled, page)));
        moods.put(
                PageMood.ERRORS,
                Stream.of(
                                left(branch, empty, empty.toParameters()),
                                left(branch, filled, wrong(branch, filled, at -> true))
                                        .or(() ->
                                                left(branch, filled, wrong(branch, filled, at -> !isRead(branch, at)))))
                        .flatMap(Optional::stream)
                        .toList());
        return moods;
    }

    private Draft emptied(PageBranch branch, Draft draft) {
        Draft empty = draft;
        for (Pointer at : draft.entries().keySet()) {
            Map<Pointer, Entry> entries = new LinkedHashMap<>(empty.entries());
            entries.remove(at);
            Draft less = empty.withEntries(entries, empty.rows());
            empty = pen.isOn(branch.page(), at) && isSeen(branch, less) ? less : empty;
        }
        return empty;
    }

    private Draft filled(PageBranch branch, Draft draft) {
        Draft filled = draft;
        for (int i = 0; i < ROUNDS; i++) { // an answer may open the next question
            for (Pointer at :
                    pen.leaves(form.dialogue().show(filled, branch.page().id()), branch.page())) {
                if (filled.entry(at).isEmpty()) {
                    Draft more = typed(branch.page(), filled, at);
                    filled = isSeen(branch, more) ? more : filled;
                }
            }
        }
        return filled;
    }

    private Draft typed(Page page, Draft draft, Pointer at) {
        Leaf leaf = pen.leaf(at);
        if (leaf.isFile()) {
            return withFiles(draft, at, leaf);
        }
        Map<String, List<String>> typed = new LinkedHashMap<>(draft.toParameters());
        Map<String, List<String>> answer = Optional.ofNullable(known.get(leaf.pointer()))
                .map(Entry::texts)
                .orElseGet(() -> PageSearch.values(leaf).findFirst().orElseThrow());
        typed.putAll(CataloguePen.named(at, answer));
        return form.dialogue()
                .take(draft, CataloguePen.post(page.id(), "!update", "", typed))
                .draft();
    }

    private Draft withFiles(Draft draft, Pointer at, Leaf leaf) {
        Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
        Optional.ofNullable(known.get(leaf.pointer())).ifPresent(files -> entries.put(at, files));
        return draft.withEntries(entries, draft.rows());
    }

    private Map<String, List<String>> wrong(PageBranch branch, Draft draft, Function<Pointer, Boolean> which) {
        Map<String, List<String>> typed = new LinkedHashMap<>(draft.toParameters());
        Page page = branch.page();
        for (Pointer at : pen.leaves(form.dialogue().show(draft, page.id()), page)) {
            if (which.apply(at)) {
                typed.keySet().removeIf(name -> name.equals(at.text()) || name.startsWith(at.text() + "~"));
                typed.putAll(CataloguePen.named(at, CatalogueJunk.of(pen.leaf(at))));
            }
        }
        return typed;
    }

    /** Presses on; a recipe only where there is something to say and the branch is still seen. */
    private Optional<PageRecipe> left(PageBranch branch, Draft draft, Map<String, List<String>> typed) {
        PageRecipe recipe =
                PageRecipe.take(draft, CataloguePen.post(branch.page().id(), "!next", "", typed));
        Turn turn = recipe.in(form.dialogue());
        boolean told = !turn.shown().isClean() && new PageSight(form, turn).shows(branch);
        return told ? Optional.of(recipe) : Optional.empty();
    }

    private boolean isSeen(PageBranch branch, Draft draft) {
        Turn turn = form.dialogue().show(draft, branch.page().id());
        return new PageSight(form, turn).shows(branch);
    }

    private boolean isRead(PageBranch branch, Pointer at) {
        Pointer declared = declared(at).pointer();
        return branch.guard().conditions().stream()
                .flatMap(condition -> condition.reads().stream())
                .anyMatch(read -> declared.isWithin(read) || read.isWithin(declared));
    }

    private Field declared(Pointer at) {
        return form.form().fieldAt(at).orElseThrow();
    }
}
