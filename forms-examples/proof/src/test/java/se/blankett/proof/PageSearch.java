package se.blankett.proof;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Draft;
import se.blankett.submission.Turn;

/**
 * Looks for a draft for each branch of a form: begins with nothing and with the valid answers, changes one answer that a
 * condition reads, or one row, and goes on from what showed something new.
 */
final class PageSearch {
    private final CatalogueForm form;
    private final CataloguePen pen;
    private final Set<Pointer> reads = new HashSet<>();
    private final Map<PageBranch, Draft> found = new LinkedHashMap<>();
    private final Set<PageBranch> missing;
    private final Deque<Draft> open = new ArrayDeque<>();

    private PageSearch(CatalogueForm form, List<PageBranch> branches) {
        this.form = form;
        this.pen = new CataloguePen(form);
        this.missing = new LinkedHashSet<>(branches);
        branches.forEach(branch -> branch.guard().conditions().forEach(condition -> reads.addAll(condition.reads())));
    }

    /** Returns a draft for each branch for which there is one. */
    static Map<PageBranch, Draft> find(CatalogueForm form, List<PageBranch> branches, List<Draft> filled) {
        PageSearch search = new PageSearch(form, branches);
        Stream.concat(Stream.of(form.dialogue().start("id-1")), filled.stream()).forEach(draft -> {
            search.look(draft);
            search.open.add(draft);
        });
        while (!search.open.isEmpty() && !search.missing.isEmpty()) {
            search.change(search.open.remove());
        }
        return search.found;
    }

    /** Notes every branch that the draft is the first to show; says whether there was one. */
    private boolean look(Draft draft) {
        Set<Page> pages = new LinkedHashSet<>();
        missing.forEach(branch -> pages.add(branch.page()));
        int before = missing.size();
        for (Page page : pages) {
            Turn turn = form.dialogue().show(draft, page.id());
            PageSight sight = new PageSight(form, turn);
            missing.removeIf(branch -> {
                boolean seen = branch.page().equals(page) && sight.shows(branch);
                return seen && found.put(branch, turn.draft()) == null;
            });
        }
        return missing.size() < before;
    }

    private void change(Draft draft) {
        for (Page page : form.form().pages()) {
            Turn turn = form.dialogue().show(draft, page.id());
            if (turn.page().filter(page::equals).isPresent()) {
                changed(turn, page).forEach(this::consider);
            }
        }
    }

    private void consider(Turn turn) {
        PageSight sight = new PageSight(form, turn);
        if (missing.stream().anyMatch(sight::holds) && look(turn.draft())) {
            open.add(turn.draft());
        }
    }

    private Stream<Turn> changed(Turn turn, Page page) {
        Stream<Turn> answers = pen.leaves(turn, page).stream()
                .filter(this::isRead)
                .flatMap(at -> values(pen.leaf(at)).map(value -> type(turn.draft(), page, at, value)));
        Stream<Turn> rows = pen.repeats(turn, page).stream()
                .flatMap(at -> Stream.of(
                        pen.press(turn.draft(), page, "!add", at.text()),
                        pen.press(turn.draft(), page, "!remove", at.child(0).text())));
        return Stream.concat(answers, rows);
    }

    private boolean isRead(Pointer at) {
        Pointer declared = form.form().fieldAt(at).map(Field::pointer).orElseThrow();
        return reads.stream().anyMatch(read -> declared.isWithin(read) || read.isWithin(declared));
    }

    private Turn type(Draft draft, Page page, Pointer at, Map<String, List<String>> value) {
        Map<String, List<String>> typed = new LinkedHashMap<>(draft.toParameters());
        typed.keySet().removeIf(name -> name.equals(at.text()) || name.startsWith(at.text() + "~"));
        typed.putAll(CataloguePen.named(at, value));
        return form.dialogue().take(draft, CataloguePen.post(page.id(), "!update", "", typed));
    }

    /** Returns what may be typed so that something follows from it: each option, yes and no, the limits, and nothing. */
    static Stream<Map<String, List<String>>> values(Leaf leaf) {
        List<String> texts =
                new ArrayList<>(leaf.choices().stream().map(Choice::code).toList());
        if (leaf.type() == Leaf.Type.BOOLEAN) {
            texts.addAll(List.of("true", "false"));
        }
        Stream.of(leaf.limits().minimum(), leaf.limits().maximum())
                .flatMap(java.util.Optional::stream)
                .map(BigDecimal::toPlainString)
                .forEach(texts::add);
        texts.add(leaf.wording().example());
        texts.add("");
        return texts.stream().map(text -> Map.of("", text.isEmpty() ? List.of() : List.of(text)));
    }
}
