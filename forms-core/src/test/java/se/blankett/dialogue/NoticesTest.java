package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Page;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** A text that an answer opens on its own page is seen before the page is left. */
class NoticesTest {
    private static final Dialogue DIALOGUE = Dialogue.of(
            FormParser.parse("prov.form.json", """
                    {'type': 'object', 'title': 'Prov',
                     'x-form': {'version': '1.0.0', 'lang': 'sv', 'pages': [
                       {'id': 'fara', 'title': 'Fara', 'fields': [
                         'fara', {'title': 'Var', 'fields': ['var', %s]}, 'plats', 'barn']},
                       {'id': 'slut', 'title': 'Slut', 'fields': ['slut', %s]}]},
                     'properties': {
                       'fara': {'title': 'Är det fara?', 'type': 'boolean'},
                       'var': {'title': 'Var?', 'type': 'string'},
                       'plats': {'title': 'Plats', 'type': 'object',
                         'x-form': {'layout': ['inne', %s]},
                         'properties': {'inne': {'title': 'Är du inne?', 'type': 'boolean'}}},
                       'barn': {'title': 'Barn', 'type': 'array', 'items': {'type': 'object',
                         'x-form': {'layout': ['sjuk', {'info': 'Det här är ett barn.'}, %s]},
                         'properties': {'sjuk': {'title': 'Är barnet sjukt?', 'type': 'boolean'}}}},
                       'slut': {'title': 'Slut', 'type': 'string'}}}
                    """.formatted(
                            told("Ring 112.", "fara"),
                            told("Du ringde 112.", "fara"),
                            told("Gå ut.", "inne"),
                            told("Ring 1177.", "sjuk"))
                    .replace('\'', '"')),
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    private static final Draft NEW = Draft.of("1");

    /** A child has been added, and is shown. */
    private static final Draft CHILD = take(NEW, "!add=/barn").draft();

    static Stream<Arguments> posts() {
        return Stream.of(
                argumentSet("no text", NEW, "!next&/fara=false", "slut"),
                argumentSet("a text of the page", NEW, "!next&/fara=true", "fara"),
                argumentSet("on the way to the review", NEW, "!review&/fara=true", "fara"),
                argumentSet("a text of an object", NEW, "!next&/plats/inne=true", "fara"),
                argumentSet("a text of a row", CHILD, "!next&/barn~rows=1&/barn/0/sjuk=true", "fara"),
                argumentSet("a text that every row has", CHILD, "!next&/barn~rows=1&/barn/0/sjuk=false", "slut"),
                argumentSet("back", NEW.withPage("slut"), "!page=slut&!back&/slut=x", "fara"),
                argumentSet(
                        "a text that stood there",
                        take(NEW, "!update&/fara=true").draft(),
                        "!next&/fara=true",
                        "slut"),
                argumentSet(
                        "a text that went away", take(NEW, "!update&/fara=true").draft(), "!next&/fara=false", "slut"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_page_is_left_when_its_texts_were_seen(Draft draft, String body, String page) {
        assertThat(state(take(draft, body))).isEqualTo("ASK " + page + " []");
    }

    @Test
    void a_page_is_held_once() {
        Turn held = take(NEW, "!next&/fara=true");

        assertThat(held.outcome().notices())
                .extracting(notice -> notice.info().text())
                .contains("Ring 112.");
        assertThat(state(take(held.draft(), "!next&/fara=true"))).isEqualTo("ASK slut []");
    }

    private static String told(String text, String property) {
        return "{'info': '%s', 'if': {'properties': {'%s': {'const': true}}, 'required': ['%s']}}"
                .formatted(text, property, property);
    }

    private static Turn take(Draft draft, String body) {
        return DIALOGUE.take(draft, Post.parse(body));
    }

    private static String state(Turn turn) {
        return turn.kind() + " " + turn.page().map(Page::id).orElse("-") + " "
                + List.copyOf(turn.shown().findings());
    }
}
