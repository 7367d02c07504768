package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** A page of nothing but computed values is shown while they have a value. */
class SummaryPagesTest {
    private static final Form FORM = FormParser.parse("a.form.json", """
            {'type': 'object', 'title': 'Prov', 'x-form': {'pages': [
               {'id': 'a', 'title': 'A', 'fields': ['antal']},
               {'id': 'summa', 'title': 'Summering', 'fields': ['kostnad', 'delar']},
               {'id': 'b', 'title': 'B', 'fields': ['namn', 'dubbelt', 'last']}]},
             'properties': {
               'antal': {'title': 'Antal', 'type': 'integer'},
               'kostnad': {'title': 'Kostnad', 'type': 'number', 'x-form': {'compute': 'antal * 10'}},
               'delar': {'title': 'Delar', 'type': 'object', 'properties': {
                 'halva': {'title': 'Halva', 'type': 'number', 'x-form': {'compute': 'antal / 2'}}}},
               'namn': {'title': 'Namn', 'type': 'string'},
               'dubbelt': {'title': 'Dubbelt', 'type': 'number', 'x-form': {'compute': 'antal * 2'}},
               'last': {'title': 'Känt', 'type': 'string', 'readOnly': true}}}
            """.replace('\'', '"'));
    private static final Dialogue DIALOGUE =
            Dialogue.of(FORM, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    private static Turn post(Draft draft, String page, String button, String antal) {
        Map<String, String> parameters = new HashMap<>(Map.of("!page", page, button, "", "/antal", antal));
        return DIALOGUE.take(draft, Post.of(parameters));
    }

    private static String page(Turn turn) {
        return turn.page().map(Page::id).orElse(turn.kind().name());
    }

    @Test
    void tells_what_a_page_has_besides_questions() {
        assertThat(FORM.pages())
                .extracting(page -> page.summary().stream()
                        .map(leaf -> leaf.pointer().text())
                        .toList())
                .containsExactly(List.of(), List.of("/kostnad", "/delar/halva"), List.of());
    }

    @ParameterizedTest
    @CsvSource({"3, summa", "'', b"})
    void comes_in_its_place_where_there_is_something_to_tell(String antal, String next) {
        Turn turn = post(DIALOGUE.start("1"), "a", "!next", antal);

        assertThat(page(turn)).isEqualTo(next);
        assertThat(page(DIALOGUE.show(turn.draft(), ""))).isEqualTo(next);
    }

    @Test
    void is_left_forwards_and_backwards() {
        Draft there = post(DIALOGUE.start("1"), "a", "!next", "3").draft();

        assertThat(page(DIALOGUE.take(there, Post.of(Map.of("!page", "summa", "!next", "")))))
                .isEqualTo("b");
        assertThat(page(DIALOGUE.take(there, Post.of(Map.of("!page", "summa", "!back", "")))))
                .isEqualTo("a");
        Draft last = DIALOGUE.take(there, Post.of(Map.of("!page", "summa", "!next", "")))
                .draft();
        assertThat(page(DIALOGUE.take(last, Post.of(Map.of("!page", "b", "!back", "")))))
                .isEqualTo("summa");
        assertThat(page(DIALOGUE.show(last, "summa"))).isEqualTo("summa");
        assertThat(page(DIALOGUE.take(last, Post.of(Map.of("!page", "b", "!next", "")))))
                .isEqualTo("REVIEW");
    }

    @Test
    void goes_away_with_its_values() {
        Draft there = post(DIALOGUE.start("1"), "a", "!next", "3").draft();
        Draft without = post(there, "a", "!next", "").draft();

        assertThat(page(DIALOGUE.show(without, "summa"))).isEqualTo("b");
    }
}
