package se.blankett.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.dialogue.Dialogue;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Draft;
import se.blankett.submission.Turn;

/** Every state of every page of the catalogue, made once and asked by each proof. */
final class PageStates {
    static final String START = "start";
    static final String REVIEW = Draft.REVIEW;
    static final String RECEIPT = "receipt";

    private static final PageStates ALL = new PageStates(CatalogueForm.all());

    private final List<PageState> states = new ArrayList<>();
    private final Map<String, List<PageBranch>> branches = new LinkedHashMap<>();
    private final Map<String, List<PageBranch>> missing = new LinkedHashMap<>();
    private final List<CatalogueForm> forms;

    private PageStates(List<CatalogueForm> forms) {
        this.forms = forms;
        forms.forEach(this::add);
    }

    static List<CatalogueForm> forms() {
        return ALL.forms;
    }

    /** Returns all of them, also those that look alike. */
    static List<PageState> all() {
        return ALL.states;
    }

    /** Returns one of those that look alike, for each. */
    static List<PageState> distinct() {
        Map<String, PageState> byHtml = new LinkedHashMap<>();
        ALL.states.forEach(state -> byHtml.putIfAbsent(state.html(), state));
        return List.copyOf(byHtml.values());
    }

    /** Returns the branches that follow from the form. */
    static List<PageBranch> branches(CatalogueForm form) {
        return ALL.branches.getOrDefault(form.name(), List.of());
    }

    /** Returns the branches for which no state was found. */
    static List<PageBranch> missing(CatalogueForm form) {
        return ALL.missing.getOrDefault(form.name(), List.of());
    }

    private void add(CatalogueForm form) {
        CataloguePen pen = new CataloguePen(form);
        List<Draft> filled = form.valid().stream().map(pen::fill).toList();
        List<PageBranch> all = PageBranches.of(form);
        Map<PageBranch, Draft> found = PageSearch.find(form, all, filled);
        branches.put(form.name(), all);
        missing.put(
                form.name(),
                all.stream().filter(branch -> !found.containsKey(branch)).toList());
        List<Named> recipes = new ArrayList<>();
        PageMoods moods = new PageMoods(form, filled);
        found.forEach((branch, draft) -> moods.of(branch, draft)
                .forEach((mood, made) ->
                        made.forEach(recipe -> recipes.add(new Named(branch.toString(), mood, recipe)))));
        form.invalid().stream().map(pen::fill).forEach(draft -> recipes.addAll(leaveEach(form, draft)));
        filled.forEach(draft -> recipes.addAll(end(form, draft)));
        CatalogueForm.LANGUAGES.forEach(language -> draw(form, language, recipes));
    }

    /** Goes on from each page of the draft that has something to say. */
    private static List<Named> leaveEach(CatalogueForm form, Draft draft) {
        return form.form().pages().stream()
                .map(page -> PageRecipe.take(draft, CataloguePen.post(page.id(), "!next", "", draft.toParameters())))
                .filter(recipe -> !recipe.in(form.dialogue()).shown().isClean())
                .map(recipe -> new Named(recipe.page() + ": wrong answers", PageMood.ERRORS, recipe))
                .toList();
    }

    /** The warnings on the way are seen, and confirmed, before the review. */
    private static List<Named> end(CatalogueForm form, Draft draft) {
        List<Named> ends = new ArrayList<>();
        PageRecipe last = PageRecipe.show(draft, Draft.REVIEW);
        Turn turn = last.in(form.dialogue());
        while (turn.page().isPresent()) {
            String page = turn.page().get().id();
            Draft warned = turn.draft();
            ends.add(new Named(page + ": warnings", PageMood.FILLED, PageRecipe.show(warned, page)));
            last = PageRecipe.take(warned, CataloguePen.post(page, "!review", "", warned.toParameters()));
            turn = last.in(form.dialogue());
        }
        Draft checked = turn.draft();
        PageRecipe submitted = PageRecipe.take(checked, CataloguePen.post(Draft.REVIEW, "!submit", "", Map.of()));
        ends.add(new Named(REVIEW, PageMood.FILLED, PageRecipe.show(checked, Draft.REVIEW)));
        ends.add(new Named(RECEIPT, PageMood.FILLED, submitted));
        return ends;
    }

    private void draw(CatalogueForm form, String language, List<Named> recipes) {
        Dialogue dialogue = form.dialogue().in(language);
        HtmlRenderer renderer = HtmlRenderer.of(dialogue.form());
        PageOptions options = PageLook.page(language);
        String start = form.name() + " start " + language;
        states.add(
                new PageState(start, form, START, PageMood.EMPTY, language, Optional.empty(), renderer.start(options)));
        for (Named named : recipes) {
            Turn turn = named.recipe().in(dialogue);
            String name =
                    String.join(" ", form.name(), named.what(), named.mood().toString(), language);
            String page =
                    named.what().equals(RECEIPT) ? RECEIPT : named.recipe().page();
            states.add(new PageState(
                    name, form, page, named.mood(), language, Optional.of(turn), renderer.render(turn, options)));
        }
    }

    private record Named(String what, PageMood mood, PageRecipe recipe) {}
}
