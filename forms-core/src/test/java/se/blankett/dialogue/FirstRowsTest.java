package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** A repeat that has to have a row is shown with its first. */
class FirstRowsTest {
    private static final Dialogue DIALOGUE = Dialogue.of(
            FormParser.parse("prov.form.json", """
                    {'type': 'object', 'title': 'Prov',
                     'x-form': {'version': '1.0.0', 'lang': 'sv', 'pages': [
                       {'id': 'djur', 'title': 'Start', 'fields': ['fler', 'husdjur']},
                       {'id': 'barn', 'title': 'Barn', 'fields': ['barn', 'andra', 'arbete']}]},
                     'properties': {
                       'fler': {'title': 'Har du djur?', 'type': 'boolean'},
                       'barn': {'title': 'Barn', 'type': 'array', 'minItems': 1, 'items': {'type': 'object',
                         'properties': {
                           'namn': {'title': 'Namn', 'type': 'string'},
                           'skolor': {'title': 'Skolor', 'type': 'array', 'minItems': 1,
                             'items': {'title': 'Skola', 'type': 'string'}}},
                         'required': ['namn', 'skolor']}},
                       'andra': {'title': 'Andra', 'type': 'array', 'minItems': 1,
                         'items': {'title': 'Namn', 'type': 'string'}},
                       'arbete': {'title': 'Arbete', 'type': 'object', 'required': ['orter'], 'properties': {
                         'orter': {'title': 'Orter', 'type': 'array', 'minItems': 1,
                           'items': {'title': 'Ort', 'type': 'string'}}}}},
                     'required': ['barn'],
                     'if': {'properties': {'fler': {'const': true}}, 'required': ['fler']},
                     'then': {'required': ['husdjur'], 'properties': {
                       'husdjur': {'title': 'Husdjur', 'type': 'array', 'minItems': 1,
                         'items': {'title': 'Namn', 'type': 'string'}}}}}
                    """.replace('\'', '"')),
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    private static final Draft NEW = Draft.of("1");
    private static final Draft BARN = DIALOGUE.show(NEW, "barn").draft();
    private static final String ONE = "{/barn=1, /barn/0/skolor=1}";

    static Stream<Arguments> posts() {
        return Stream.of(
                argumentSet("a page without repeats that must be", NEW, "!page=djur&!update", "ASK djur [] {}"),
                argumentSet("the next page", NEW, "!page=djur&!next", "ASK barn [] " + ONE),
                argumentSet(
                        "a repeat that an answer opens",
                        NEW,
                        "!page=djur&!next&/fler=true",
                        "ASK djur [] {/husdjur=1}"),
                argumentSet("the last row is removed", BARN, "!remove=/barn/0", "ASK barn [] " + ONE),
                argumentSet(
                        "another row", BARN, "!add=/barn", "ASK barn [] {/barn=2, /barn/0/skolor=1, /barn/1/skolor=1}"),
                argumentSet(
                        "a row on a page that was not kept",
                        NEW,
                        "!page=barn&!add=/barn",
                        "ASK barn [] {/barn=2, /barn/0/skolor=1, /barn/1/skolor=1}"),
                argumentSet(
                        "an optional repeat", BARN, "!add=/andra", "ASK barn [] {/andra=1, /barn=1, /barn/0/skolor=1}"),
                argumentSet(
                        "the findings of a row that was shown",
                        BARN,
                        "!next",
                        "ASK barn [/barn/0/namn, /barn/0/skolor/0] " + ONE),
                argumentSet(
                        "the same, of a page that was not kept",
                        NEW,
                        "!page=barn&!next&/barn~rows=1",
                        "ASK barn [/barn/0/namn, /barn/0/skolor/0] " + ONE),
                argumentSet(
                        "submitting too early",
                        NEW,
                        "!page=djur&!submit",
                        "ASK barn [/barn/0/namn, /barn/0/skolor/0] " + ONE),
                argumentSet(
                        "what was typed on a page that was not kept",
                        NEW,
                        "!page=barn&!next&/barn/0/namn=Bo&/barn/0/skolor/0=A",
                        "REVIEW - [] " + ONE));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void gives_a_first_row(Draft draft, String body, String shown) {
        assertThat(state(DIALOGUE.take(draft, Post.parse(body)))).isEqualTo(shown);
    }

    @Test
    void shows_one_row_of_what_must_be_and_none_of_what_may() {
        Turn turn = DIALOGUE.show(NEW, "barn");

        assertThat(state(turn)).isEqualTo("ASK barn [] " + ONE);
        assertThat(turn.outcome().asked())
                .containsExactly(
                        Pointer.parse("/fler"),
                        Pointer.parse("/barn/0/namn"),
                        Pointer.parse("/barn/0/skolor/0"),
                        Pointer.parse("/andra"),
                        Pointer.parse("/arbete/orter"));
        assertThat(DIALOGUE.show(turn.draft(), "barn")).isEqualTo(turn);
    }

    @Test
    void the_person_looks_at_the_repeat_that_lost_its_only_row() {
        assertThat(DIALOGUE.take(BARN, Post.parse("!remove=/barn/0")).place()).contains(Pointer.parse("/barn"));
    }

    /** As many rows as a draft takes: no more is given, and nothing goes round for ever. */
    @Test
    void a_full_draft_is_given_no_row() {
        Draft full = NEW.withEntries(Map.of(), Map.of(Pointer.parse("/andra"), Draft.MAX_ROWS));

        assertThat(DIALOGUE.show(full, "barn").draft().rows()).isEqualTo(full.rows());
    }

    private static String state(Turn turn) {
        return turn.kind() + " " + turn.page().map(Page::id).orElse("-") + " "
                + turn.shown().findings().stream()
                        .map(finding -> finding.pointer().text())
                        .toList()
                + " " + turn.draft().rows();
    }
}
