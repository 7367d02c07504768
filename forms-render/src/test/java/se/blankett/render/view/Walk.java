package se.blankett.render.view;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** One person in one form, for tests. */
final class Walk {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private final Form form;
    private final Dialogue dialogue;
    private final FormViews views;
    private Turn turn;

    private Walk(Form form) {
        this.form = form;
        this.dialogue = Dialogue.of(form, CLOCK);
        this.views = FormViews.of(form);
        this.turn = dialogue.show(dialogue.start("A-1"), "");
    }

    static Walk in(Form form) {
        return new Walk(form);
    }

    /** A form whose properties, and whatever else stands beside them, are these. */
    static Walk in(String members) {
        return in(form(members));
    }

    static Form form(String members) {
        return FormParser.parse("prov.form.json", """
                {"$id": "https://exempel.se/prov", "title": "Prov", "type": "object", %s}""".formatted(members));
    }

    /** Posts names and values, two by two; the button is one of them. */
    Walk post(String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        turn = dialogue.take(turn.draft(), Post.of(parameters));
        return this;
    }

    Walk show(String page) {
        turn = dialogue.show(turn.draft(), page);
        return this;
    }

    Turn turn() {
        return turn;
    }

    Draft draft() {
        return turn.draft();
    }

    Form form() {
        return form;
    }

    FormViews views() {
        return views;
    }

    Shown shown(PageOptions options) {
        return views.turn(turn, options);
    }

    Shown shown() {
        return shown(PageOptions.of("/prov"));
    }

    QuestionPageState page() {
        return (QuestionPageState) shown().state();
    }

    /** Returns what is told first on the page, as it is read, and where it leads. */
    List<Link> errors() {
        return page().errors().links().stream()
                .map(link -> Link.of(link.text().text(), link.href()))
                .toList();
    }

    String outline() {
        return Outline.of(shown());
    }
}
