package se.blankett.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.json.Json;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** Draws everything that people meet in a form: untouched, left unanswered, and with the answers of its guide. */
final class GuidePages {
    private GuidePages() {}

    /** @param answers the JSON of each that is tried */
    static List<String> of(Form form, List<String> answers) {
        Dialogue dialogue = Dialogue.of(form, HostForms.CLOCK);
        FormBinder binder = FormBinder.of(form, HostForms.CLOCK);
        List<Draft> drafts = Stream.concat(
                        Stream.of(Draft.of("EX-1")),
                        answers.stream()
                                .map(json -> binder.fill(Draft.of("EX-1"), Json.parseObject(json, Post.MAX_DEPTH))))
                .toList();
        return Stream.concat(Stream.of("sv"), form.translations().keySet().stream())
                .flatMap(language -> in(language, dialogue.in(language), drafts).stream())
                .toList();
    }

    private static List<String> in(String language, Dialogue dialogue, List<Draft> drafts) {
        HtmlRenderer renderer = HtmlRenderer.of(dialogue.form());
        PageOptions options = PageLook.page(language);
        List<String> pages = new ArrayList<>(List.of(renderer.start(options)));
        drafts.stream()
                .flatMap(draft -> turns(dialogue, draft).stream())
                .map(turn -> renderer.render(turn, options))
                .forEach(pages::add);
        return pages.stream().distinct().toList();
    }

    private static List<Turn> turns(Dialogue dialogue, Draft draft) {
        List<Turn> turns = new ArrayList<>();
        for (Page page : dialogue.form().pages()) {
            Turn shown = dialogue.show(draft, page.id());
            turns.add(shown);
            turns.add(dialogue.take(
                    shown.draft(),
                    CataloguePen.post(page.id(), "!next", "", shown.draft().toParameters())));
        }
        Turn review = dialogue.show(draft, Draft.REVIEW);
        turns.add(review);
        turns.add(dialogue.take(review.draft(), CataloguePen.post(Draft.REVIEW, "!submit", "", Map.of())));
        return turns;
    }
}
