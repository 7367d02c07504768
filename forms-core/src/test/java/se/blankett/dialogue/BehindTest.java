package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** What an answer opens on a page that lies behind the person is shown before the review, whether it has to be answered or not. */
class BehindTest {
    private static Dialogue dialogue(String required) {
        Form form = FormParser.parse("prov.form.json", """
                {'type': 'object', 'title': 'Prov',
                 'x-form': {'pages': [{'id': 'a', 'title': 'A', 'fields': ['x', 'mer']}, {'id': 'b', 'title': 'B', 'fields': ['y']}, {'id': 'c', 'title': 'C', 'fields': ['z']}]},
                 'properties': {'x': {'title': 'X', 'type': 'string'}, 'y': {'title': 'Y', 'type': 'boolean'}, 'z': {'title': 'Z', 'type': 'string'}},
                 'if': {'properties': {'y': {'const': true}}, 'required': ['y']},
                 'then': {'properties': {'mer': {'title': 'Mer', 'type': 'string'}}%s}}
                """.formatted(required).replace('\'', '"'));
        return Dialogue.of(form, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
    }

    static Stream<Arguments> walks() {
        return Stream.of(
                argumentSet("nothing is opened", List.of("!next", "!next /y=false", "!next"), "a b c REVIEW"),
                argumentSet("it is shown at the end", List.of("!next", "!next /y=true", "!next"), "a b c a"),
                argumentSet(
                        "and then the review",
                        List.of("!next", "!next /y=true", "!next", "!next /mer=m"),
                        "a b c a REVIEW"),
                argumentSet(
                        "the button to the review leads by way of it",
                        List.of("!next", "!next /y=true", "!review"),
                        "a b c a"),
                argumentSet(
                        "a script has looked meanwhile",
                        List.of("!next", "!update /y=true", "!next /y=true", "!next"),
                        "a b b c a"),
                argumentSet(
                        "it is closed again",
                        List.of("!next", "!next /y=true", "!back", "!next /y=false", "!next"),
                        "a b c b c REVIEW"),
                argumentSet(
                        "the person has gone back to it",
                        List.of(
                                "!next",
                                "!next /y=true",
                                "!back",
                                "!back /y=true",
                                "!next /mer=m",
                                "!next /y=true",
                                "!next"),
                        "a b c b a b c REVIEW"));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void an_optional_question(List<String> posts, String pages) {
        assertThat(walk(dialogue(""), posts)).isEqualTo(pages);
    }

    /** Nobody has seen it, so nothing is wrong yet. */
    @ParameterizedTest
    @MethodSource("walks")
    void a_question_that_has_to_be_answered(List<String> posts, String pages) {
        assertThat(walk(dialogue(", 'required': ['mer']"), posts)).isEqualTo(pages);
    }

    private static String walk(Dialogue dialogue, List<String> posts) {
        List<String> pages = new ArrayList<>();
        Turn turn = dialogue.show(dialogue.start("1"), "");
        pages.add(pageOf(turn));
        for (String post : posts) {
            String[] parts = post.split("[ =]", -1);
            String page = turn.draft().page();
            turn = dialogue.take(
                    Draft.parse(turn.draft().toJson()),
                    Post.of(
                            parts.length == 1
                                    ? Map.of("!page", page, parts[0], "")
                                    : Map.of("!page", page, parts[0], "", parts[1], parts[2])));
            pages.add(pageOf(turn));
        }
        return String.join(" ", pages);
    }

    private static String pageOf(Turn turn) {
        assertThat(turn.kind() == Turn.Kind.ASK ? turn.shown().findings() : List.of())
                .isEmpty();
        return turn.page().map(Page::id).orElse(turn.kind().name());
    }
}
