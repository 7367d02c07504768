package se.blankett.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;

/** A form that somebody has filled in, as its pictures show it. */
record PictureForm(Dialogue dialogue, Draft draft) {
    static PictureForm of(Form form, Map<String, Object> answers) {
        Draft draft = FormBinder.of(form, HostForms.CLOCK).fill(Draft.of("SKJ 2026-118"), answers);
        return new PictureForm(Dialogue.of(form, HostForms.CLOCK), draft);
    }

    static PictureForm of(GuideExample example, Map<String, Object> answers) {
        return of(FormParser.parse("anmalan.form.json", example.form()), answers);
    }

    /** Returns it with the first of the answers that its guide shows. */
    static PictureForm of(GuideExample example) {
        return of(example, Json.parseObject(example.answers().get(0).json(), Post.MAX_DEPTH));
    }

    /** Returns the page as it is first shown. */
    String page(String id) {
        return renderer().render(dialogue.show(draft, id), options());
    }

    /** Returns the page as it comes back when these have been typed on it. */
    String left(String id, Map<String, String> typed) {
        Map<String, List<String>> all = new HashMap<>(draft.toParameters());
        typed.forEach((name, text) -> all.put(name, List.of(text)));
        return renderer().render(dialogue.take(draft, CataloguePen.post(id, "!next", "", all)), options());
    }

    /** Returns what comes of sending it. */
    Submission sent() {
        Draft review = dialogue.show(draft, Draft.REVIEW).draft();
        return dialogue.take(review, CataloguePen.post(Draft.REVIEW, "!submit", "", Map.of()))
                .submission()
                .orElseThrow();
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.of(dialogue.form());
    }

    private PageOptions options() {
        return PictureLook.options(Stream.concat(
                        Stream.of("sv"),
                        dialogue.form().translations().keySet().stream().sorted())
                .toList());
    }
}
