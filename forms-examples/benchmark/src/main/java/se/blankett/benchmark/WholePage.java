package se.blankett.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.render.view.FormViews;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Shown;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/**
 * The realistic form on one page, as it stands after a post with six errors: what every candidate draws.
 *
 * @param before the draft on which the post comes
 * @param turn what the post comes to: the page with six findings
 */
record WholePage(Sample sample, Dialogue dialogue, Draft before, Turn turn) {
    static final PageOptions OPTIONS = PageOptions.of("/barnomsorg").withHidden("csrf", "5b1f0c0e7a9d4c2f");

    static WholePage withErrors() {
        Sample sample =
                Sample.of(Json.write(onOnePage(Sample.schema("barnomsorg"))), Sample.answers("barnomsorg", "errors"));
        Dialogue dialogue = Dialogue.of(sample.form(), Sample.CLOCK);
        Post post = Post.parse(sample.body());
        Draft seen = dialogue.take(Draft.of("1"), post).draft(); // its follow-up questions stood on the page, too
        return new WholePage(sample, dialogue, seen, dialogue.take(seen, post));
    }

    String token() {
        return sample.form().identity().token();
    }

    HandwrittenTurn byHand() {
        return new HandwrittenTurn(Engines.withFormats(sample.schema()), token());
    }

    /** Returns the records that the templates of whatever engine get. */
    Shown shown() {
        return FormViews.of(sample.form()).turn(turn, OPTIONS);
    }

    /** Returns what React gets: schema, answers, and the same sentences as errors of its fields. */
    String forReact() {
        Map<String, Object> errors = new LinkedHashMap<>();
        byHand().check(HandwrittenTurn.parse(sample.body())).forEach((name, sentence) -> put(errors, name, sentence));
        Object schema = Json.parse(sample.schema());
        return Json.write(Map.of("schema", schema, "formData", Json.parse(sample.json()), "extraErrors", errors));
    }

    /** {@code /adress/ort} becomes {@code {"adress":{"ort":{"__errors":[sentence]}}}}. */
    private static void put(Map<String, Object> errors, String name, String sentence) {
        Object patch = Map.of("__errors", List.of(sentence));
        List<String> tokens = Pointer.parse(name).tokens();
        for (int i = tokens.size() - 1; i > 0; i--) {
            patch = Map.of(tokens.get(i), patch);
        }
        errors.put(tokens.get(0), patch);
    }

    private static Object onOnePage(String schema) {
        Form form = FormParser.parse("sample.form.json", schema);
        List<String> fields = form.pages().stream()
                .flatMap(page -> page.fields().stream())
                .map(Field::name)
                .toList();
        Map<String, Object> page = Map.of("id", "allt", "title", form.title(), "fields", fields);
        return Json.mergePatch(Json.parseObject(schema, Json.DEPTH), Map.of("x-form", Map.of("pages", List.of(page))));
    }
}
