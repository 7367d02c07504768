package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    private static Dialogue open() {
        Form form = FormParser.parse("prov.form.json", """
                {'type': 'object', 'title': 'Prov',
                 'x-form': {'pages': [{'id': 'a', 'title': 'A', 'fields': ['x', 'm1', 'm2', 'm3']}, {'id': 'b', 'title': 'B', 'fields': ['y', 'n']}, {'id': 'c', 'title': 'C', 'fields': ['z']}]},
                 'properties': {'x': {'title': 'X', 'type': 'string'}, 'y': {'title': 'Y', 'type': 'boolean'}, 'z': {'title': 'Z', 'type': 'string'}},
                 'allOf': [
                   {'if': {'properties': {'y': {'const': true}}, 'required': ['y']},
                    'then': {'properties': {'m1': {'title': 'M1', 'type': 'string'}}}},
                   {'if': {'properties': {'z': {'const': 'shut'}}, 'required': ['z']},
                    'else': {'properties': {'m2': {'title': 'M2', 'type': 'string'}}}},
                   {'if': {'properties': {'z': {'const': 'open'}}, 'required': ['z']},
                    'then': {'properties': {'m3': {'title': 'M3', 'type': 'string'}, 'n': {'title': 'N', 'type': 'string'}}}}]}
                """.replace('\'', '"'));
        return Dialogue.of(form, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
    }

    static Stream<Arguments> severalPages() {
        return Stream.of(
                argumentSet(
                        "each is shown",
                        List.of("!next", "!next", "!next /z=open", "!next", "!next"),
                        "a b c a b REVIEW"),
                argumentSet(
                        "back from the first leads to where one came from, and the second is shown still",
                        List.of("!next", "!next", "!next /z=open", "!back", "!next /z=open", "!next"),
                        "a b c a c b REVIEW"),
                argumentSet(
                        "back from the second leads to the page before it, and on from there",
                        List.of("!next", "!next", "!next /z=open", "!next", "!back", "!next", "!next", "!next /z=open"),
                        "a b c a b a b c REVIEW"),
                argumentSet(
                        "after a change back leads to the review by way of the second",
                        List.of("!next", "!next", "!next", "!change=c", "!next /z=open", "!back", "!back"),
                        "a b c REVIEW c a b REVIEW"),
                argumentSet(
                        "what another question on the page closes does not count",
                        List.of("!next", "!next /y=true", "!next /z=shut", "!next"),
                        "a b c a REVIEW"),
                argumentSet(
                        "a page that an older tab posts has not shown it",
                        List.of("!next", "!next /y=true", "!page=a !next", "!next /y=true", "!next", "!next"),
                        "a b c b c a REVIEW"));
    }

    @ParameterizedTest
    @MethodSource("severalPages")
    void questions_on_several_pages(List<String> posts, String pages) {
        assertThat(walk(open(), posts)).isEqualTo(pages);
    }

    @Test
    void a_link_to_the_review_leads_by_way_of_it() {
        Dialogue dialogue = open();
        Turn last = dialogue.take(
                dialogue.start("1").withPage("c"), Post.of(Map.of("!page", "c", "!update", "", "/z", "open")));

        assertThat(pageOf(dialogue.show(last.draft(), Draft.REVIEW))).isEqualTo("a");
    }

    private static String walk(Dialogue dialogue, List<String> posts) {
        List<String> pages = new ArrayList<>();
        Turn turn = dialogue.show(dialogue.start("1"), "");
        pages.add(pageOf(turn));
        for (String post : posts) {
            Map<String, String> parameters =
                    new HashMap<>(Map.of("!page", turn.draft().page()));
            for (String parameter : post.split(" ", -1)) {
                int sign = parameter.indexOf('=');
                parameters.put(
                        sign < 0 ? parameter : parameter.substring(0, sign),
                        sign < 0 ? "" : parameter.substring(sign + 1));
            }
            turn = dialogue.take(Draft.parse(turn.draft().toJson()), Post.of(parameters));
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
