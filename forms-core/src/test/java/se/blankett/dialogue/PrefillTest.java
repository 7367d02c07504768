package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Prefill;
import se.blankett.submission.Turn;

/** What a host knows before anything is asked. */
class PrefillTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Form FORM = FormParser.parse("a.form.json", """
            {'title': 'Prov', 'type': 'object', 'required': ['pnr'],
             'properties': {
               'pnr': {'title': 'Personnummer', 'type': 'string', 'format': 'se-personnummer', 'readOnly': true,
                       'x-form': {'prefill': 'person.number'}},
               'namn': {'title': 'Namn', 'type': 'string', 'x-form': {'prefill': 'person.name'}},
               'fodd': {'title': 'Född', 'type': 'string', 'format': 'date', 'x-form': {'prefill': 'person.born'}},
               'antal': {'title': 'Antal', 'type': 'integer', 'x-form': {'prefill': 'person.count'}},
               'adress': {'title': 'Adress', 'type': 'object', 'x-form': {'prefill': 'person.address'},
                 'properties': {
                   'gata': {'title': 'Gata', 'type': 'string'},
                   'ort': {'title': 'Ort', 'type': 'string', 'x-form': {'prefill': 'person.city'}}}},
               'barn': {'title': 'Barn', 'type': 'array', 'readOnly': true, 'x-form': {'prefill': 'person.children'},
                 'items': {'type': 'object', 'properties': {'fornamn': {'title': 'Förnamn', 'type': 'string'}}}}
             }}
            """.replace('\'', '"'));

    private static final Prefill KNOWN = Prefill.of(Map.of(
            "person.number",
            "850101-2390",
            "person.name",
            "Anna Öst",
            "person.born",
            LocalDate.of(1985, 1, 1),
            "person.count",
            2,
            "person.address",
            Map.of("gata", "Storgatan 1", "ort", "Någon annanstans", "okänt", "x"),
            "person.city",
            "Skoga",
            "person.children",
            List.of(Map.of("fornamn", "Alva"), Map.of("fornamn", "Bo"))));

    private final Dialogue dialogue = Dialogue.of(FORM, CLOCK);

    @Test
    void a_draft_begins_with_what_is_known() {
        Draft draft = dialogue.start("1", KNOWN);

        assertThat(draft.submissionId()).isEqualTo("1");
        assertThat(draft.answers(FORM))
                .isEqualTo(Map.of(
                        "pnr",
                        "198501012390",
                        "namn",
                        "Anna Öst",
                        "fodd",
                        "1985-01-01",
                        "antal",
                        BigDecimal.valueOf(2),
                        "adress",
                        Map.of("gata", "Storgatan 1", "ort", "Skoga"),
                        "barn",
                        List.of(Map.of("fornamn", "Alva"), Map.of("fornamn", "Bo"))));
    }

    @Test
    void nothing_is_known_without_the_host() {
        assertThat(dialogue.start("1", Prefill.NOTHING)).isEqualTo(dialogue.start("1"));
    }

    @Test
    void a_person_changes_what_is_known_but_for_what_is_read_only() {
        Post post = Post.of(Map.of(
                "/namn", "Anna Väst",
                "/pnr", "19850101-2382",
                "/barn/0/fornamn", "Någon",
                "/barn~rows", "5",
                "/fodd~year", "1986",
                "/fodd~month", "1",
                "/fodd~day", "2",
                "!next", ""));

        Turn turn = dialogue.take(dialogue.start("1", KNOWN), post);

        assertThat(turn.kind()).isEqualTo(Turn.Kind.REVIEW);
        assertThat(turn.outcome().answers())
                .containsEntry("namn", "Anna Väst")
                .containsEntry("fodd", "1986-01-02")
                .containsEntry("pnr", "198501012390")
                .containsEntry("barn", List.of(Map.of("fornamn", "Alva"), Map.of("fornamn", "Bo")));
    }

    @Test
    void what_is_read_only_is_in_the_submission_and_is_not_asked() {
        Turn review = dialogue.take(dialogue.start("1", KNOWN), Post.of(Map.of("!next", "")));
        Turn done = dialogue.take(Draft.parse(review.draft().toJson()), Post.of(Map.of("!submit", "")));

        assertThat(done.submission().orElseThrow().answers()).containsEntry("pnr", "198501012390");
        assertThat(done.outcome().asked().toString()).doesNotContain("/pnr", "/barn");
        assertThat(done.submission().orElseThrow().pages().toString()).contains("/pnr", "/barn/1/fornamn");
    }

    @Test
    void what_cannot_be_read_is_mended_by_the_person_who_can() {
        Draft draft =
                dialogue.start("1", Prefill.of(Map.of("person.born", "vet inte", "person.number", "850101-2390")));

        assertThat(draft.entry(FORM.root().child("fodd").orElseThrow().pointer())
                        .orElseThrow()
                        .text(""))
                .isEqualTo("vet inte");
    }

    @Test
    void what_nobody_can_mend_is_the_hosts_mistake() {
        assertThatThrownBy(() -> dialogue.start("1", Prefill.of(Map.of("person.number", "850101-2391"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/pnr: prefill must be a value that the question can have");
    }

    @Test
    void what_a_register_that_is_down_throws_reaches_the_host() {
        IllegalStateException down = new IllegalStateException("the register is down");
        Prefill register = key -> {
            throw down;
        };

        assertThatThrownBy(() -> dialogue.start("1", register)).isSameAs(down);
    }

    @Test
    void a_key_in_a_row_is_told() {
        String schema = """
                {'properties': {'r': {'title': 'R', 'type': 'array', 'items': {'type': 'object', 'properties': {
                  'a': {'title': 'A', 'type': 'string', 'x-form': {'prefill': 'person.name'}}}}}}}
                """.replace('\'', '"');

        assertThat(FormParser.check("a.form.json", schema).toString())
                .isEqualTo("[a.form.json#/properties/r/items/properties/a/x-form/prefill: 'prefill' has no effect in a"
                        + " row: there is none yet; move it to the array, whose key gives the rows]");
    }
}
