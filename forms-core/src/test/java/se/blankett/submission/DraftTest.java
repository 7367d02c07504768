package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.json.JsonException;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.report.Severity;

class DraftTest {
    private static final Pointer NAMN = Pointer.parse("/namn");

    private static final Form FORM = FormParser.parse("ansokan.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/ansokan",
              "title": "Ansökan", "type": "object",
              "x-form": { "pages": [
                { "id": "sist", "title": "Ort", "fields": ["ort", "namn"] },
                { "id": "barnen", "title": "Barn", "fields": ["barn", "ord", "plats"] } ] },
              "properties": {
                "namn": { "title": "Namn", "type": "string" },
                "barn": { "title": "Barn", "type": "array", "items": { "type": "object", "properties": {
                  "namn": { "title": "Namn", "type": "string" },
                  "syskon": { "title": "Syskon", "type": "array", "items": { "type": "object", "properties": {
                    "namn": { "title": "Namn", "type": "string" } } } } } } },
                "ord": { "title": "Ord", "type": "array", "items": { "title": "Ord", "type": "string" } },
                "plats": { "title": "Plats", "type": "object", "properties": {
                  "gata": { "title": "Gata", "type": "string" } } },
                "ort": { "title": "Ort", "type": "string" } } }
            """);

    static Stream<Arguments> entries() {
        return Stream.of(
                argumentSet("text", typed("Åsa 😀\0\ud83d<"), Optional.of("Åsa"), Optional.empty()),
                argumentSet("blank", typed(""), Optional.empty(), Optional.empty()),
                argumentSet("a number", typed("12,50"), Optional.of(new BigDecimal("12.50")), Optional.empty()),
                argumentSet("a large number", typed("1e3"), Optional.of(new BigDecimal("1e3")), Optional.empty()),
                argumentSet("no", typed("false"), Optional.of(false), Optional.empty()),
                argumentSet(
                        "options",
                        Map.of("", List.of("a", "b")),
                        Optional.of(List.of("a", BigDecimal.TEN)),
                        Optional.empty()),
                argumentSet("a file", typed("f"), Optional.of(Map.of("id", "f", "size", 5)), Optional.empty()),
                argumentSet(
                        "parts",
                        Map.of("year", List.of("2026"), "month", List.of(""), "day", List.of("3")),
                        Optional.empty(),
                        Optional.of(Finding.of(NAMN, "date.incomplete", Map.of("parts", List.of("month"))))),
                argumentSet(
                        "no arguments", typed("x"), Optional.empty(), Optional.of(Finding.of(NAMN, "date.notReal"))),
                argumentSet(
                        "arguments of all kinds",
                        typed("x"),
                        Optional.empty(),
                        Optional.of(Finding.of(
                                NAMN,
                                "number.type",
                                Map.of(
                                        "example",
                                        12,
                                        "max",
                                        5L,
                                        "min",
                                        new BigDecimal("1.50"),
                                        "chars",
                                        List.of("U+0000", 1))))),
                argumentSet(
                        "a warning",
                        typed("x"),
                        Optional.of("x"),
                        Optional.of(new Finding(NAMN, "property.format", Severity.WARNING, Map.of()))));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void comes_back_from_json_as_it_was(
            Map<String, List<String>> texts, Optional<Object> value, Optional<Finding> finding) {
        Draft draft = new Draft(
                "id-1",
                "barnen",
                true,
                false,
                List.of(NAMN),
                Map.of(NAMN, new Entry(texts, value, finding)),
                Map.of(Pointer.parse("/barn"), 2),
                new Told(List.of(NAMN), Optional.of(Pointer.parse("/barn/1")), true, Set.of("aa", "bb")),
                Set.of("cc"));

        assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
        assertThat(Draft.parse(draft.toJson()).toJson()).isEqualTo(draft.toJson());
    }

    @Test
    void an_empty_draft_is_short() {
        assertThat(Draft.of("1").toJson())
                .isEqualTo("{\"id\":\"1\",\"page\":\"\",\"changing\":false,\"pending\":[],\"rows\":{},\"entries\":{}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{", "null", "{\"id\":1,\"id\":1}"})
    void what_is_no_json_object_is_told(String json) {
        assertThatThrownBy(() -> Draft.parse(json)).isInstanceOf(JsonException.class);
    }

    static Stream<Arguments> noDrafts() {
        return Stream.of(
                argumentSet("another type of id", "id", "1"),
                argumentSet("a null", "id", "null"),
                argumentSet("another type of flag", "changing", "\"true\""),
                argumentSet("a question that is no text", "pending", "[1]"),
                argumentSet("no list of questions", "pending", "{}"),
                argumentSet("a question of no pointer", "pending", "[\"b\"]"),
                argumentSet("another flag of another type", "led", "1"),
                argumentSet("no counts", "rows", "[]"),
                argumentSet("a count that is text", "rows", "{\"/a\":\"1\"}"),
                argumentSet("half a row", "rows", "{\"/a\":1.5}"),
                argumentSet("fewer than no rows", "rows", "{\"/a\":-1}"),
                argumentSet("one row too many", "rows", "{\"/a\":5001}"),
                argumentSet("two to the power of 31 rows", "rows", "{\"/a\":2147483648}"),
                argumentSet("as many rows as an int has", "rows", "{\"/a\":1,\"/b\":2147483647}"),
                argumentSet("rows with an exponent", "rows", "{\"/a\":1e900}"),
                argumentSet("too many rows together", "rows", "{\"/a\":2501,\"/a/0/b\":2500}"),
                argumentSet("rows of no pointer", "rows", "{\"a\":1}"),
                argumentSet("an entry of no pointer", "entries", "{\"a\":{\"texts\":{}}}"),
                argumentSet("an entry that is no object", "entries", "{\"/a\":1}"),
                argumentSet("an entry without texts", "entries", "{\"/a\":{}}"),
                argumentSet("texts that are none", "entries", "{\"/a\":{\"texts\":{\"\":[null]}}}"),
                argumentSet("a value that is null", "entries", "{\"/a\":{\"texts\":{},\"value\":null}}"),
                argumentSet("a code that is no text", "entries", "{\"/a\":{\"texts\":{},\"code\":1,\"arguments\":{}}}"),
                argumentSet("a code without arguments", "entries", "{\"/a\":{\"texts\":{},\"code\":\"x\"}}"));
    }

    @ParameterizedTest
    @MethodSource("noDrafts")
    void what_is_no_draft_is_told(String member, String value) {
        Map<String, Object> json = Json.parseObject(Draft.of("1").toJson(), 10);
        json.put(member, Json.parse(value));

        assertThatThrownBy(() -> Draft.parse(Json.write(json))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "page", "changing", "pending", "rows", "entries"})
    void a_missing_member_is_told(String member) {
        Map<String, Object> json = Json.parseObject(Draft.of("1").toJson(), 10);
        json.remove(member);

        assertThatThrownBy(() -> Draft.parse(Json.write(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("draft: member " + member + " is missing");
    }

    @Test
    void a_deep_draft_is_refused() {
        String deep = "{\"entries\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> Draft.parse(deep)).isInstanceOf(JsonException.class);
    }

    @Test
    void has_at_most_five_thousand_rows_in_all() {
        Draft draft = Draft.of("1").withEntries(Map.of(), Map.of(Pointer.parse("/barn"), Draft.MAX_ROWS));

        assertThat(draft.totalRows()).isEqualTo(5_000);
        assertThat((List<?>) draft.answers(FORM).get("barn")).hasSize(5_000);
        assertThat(draft.withEntries(Map.of(), Map.of(Pointer.parse("/barn"), 0)))
                .isEqualTo(Draft.of("1"));
        assertThatThrownBy(() -> draft.withEntries(Map.of(), Map.of(Pointer.parse("/barn"), 5_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/barn: rows must be 0 or more, and 5000 in all at most, was 5001");
    }

    @Test
    void answers_are_a_tree_in_page_order() {
        Draft draft = draft(
                Map.of("/barn", 3, "/barn/1/syskon", 1, "/ord", 2),
                Map.of(
                        "/namn",
                        "Åsa",
                        "/ort",
                        "Lund",
                        "/barn/0/namn",
                        "Bo",
                        "/barn/1/syskon/0/namn",
                        "Cy",
                        "/ord/1",
                        "b",
                        "/plats/gata",
                        "Storgatan",
                        "/okänt",
                        "x"));

        assertThat(Json.write(draft.answers(FORM)))
                .isEqualTo("{'ort':'Lund','namn':'Åsa','barn':[{'namn':'Bo'},{'syskon':[{'namn':'Cy'}]},{}],"
                                .replace('\'', '"')
                        + "'ord':[null,'b'],'plats':{'gata':'Storgatan'}}".replace('\'', '"'));
        assertThat(Draft.of("1").answers(FORM)).isEmpty();
    }

    @Test
    void what_could_not_be_read_is_left_out() {
        Entry unreadable = new Entry(typed("x"), Optional.empty(), Optional.of(Finding.of(NAMN, "number.type")));

        assertThat(Draft.of("1").withEntries(Map.of(NAMN, unreadable), Map.of()).answers(FORM))
                .isEmpty();
    }

    @Test
    void who_was_led_back_is_so_after_reading() {
        Draft draft = Draft.of("1").withLed(List.of(NAMN));

        assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
        assertThat(draft.isReturning()).isTrue();
    }

    @Test
    void copies_are_as_said_and_nothing_is_changed_from_outside() {
        List<String> texts = new ArrayList<>(List.of("1"));
        Map<Pointer, Entry> entries = new LinkedHashMap<>();
        entries.put(NAMN, new Entry(Map.of("", texts), Optional.of(texts), Optional.empty()));
        Draft draft = Draft.of("1")
                .withEntries(entries, Map.of())
                .withPage("a")
                .withChanging(true, List.of(Pointer.parse("/b")));
        texts.add("2");
        entries.clear();

        assertThat(draft)
                .isEqualTo(new Draft(
                        "1",
                        "a",
                        true,
                        false,
                        List.of(Pointer.parse("/b")),
                        Map.of(NAMN, new Entry(typed("1"), Optional.of(List.of("1")), Optional.empty())),
                        Map.of(),
                        Told.NOTHING,
                        Set.of()));
        assertThat(draft.entry(NAMN).orElseThrow().text("")).isEqualTo("1");
        assertThat(draft.entry(NAMN).orElseThrow().text("year")).isEmpty();
        assertThat(draft.entry(NAMN).orElseThrow().ticked()).containsExactly("1");
    }

    @Test
    void finds_answers_in_a_tree() {
        Map<String, Object> tree = Map.of("a/b", List.of(Map.of("c", "d")));

        assertThat(Pointer.parse("/a~1b/0/c").evaluate(tree)).contains("d");
        assertThat(Pointer.ROOT.evaluate(tree)).contains(tree);
        for (String nowhere : List.of("/x", "/a~1b/1", "/a~1b/00", "/a~1b/-", "/a~1b/99999999999", "/a~1b/0/c/d")) {
            assertThat(Pointer.parse(nowhere).evaluate(tree)).as(nowhere).isEmpty();
        }
    }

    private static Map<String, List<String>> typed(String text) {
        return Map.of("", List.of(text));
    }

    private static Draft draft(Map<String, Integer> rows, Map<String, String> answers) {
        Map<Pointer, Entry> entries = new LinkedHashMap<>();
        answers.forEach((at, text) ->
                entries.put(Pointer.parse(at), new Entry(typed(text), Optional.of(text), Optional.empty())));
        Map<Pointer, Integer> counts = new LinkedHashMap<>();
        rows.forEach((at, count) -> counts.put(Pointer.parse(at), count));
        return Draft.of("1").withEntries(entries, counts);
    }
}
