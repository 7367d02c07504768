package se.blankett.render.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.submission.Prefill;

/** What a keyword or a format means to a citizen, it means in all that is drawn. */
class MembersTest {
    private static final Prefill NOTHING = Prefill.NOTHING;

    /** @param asked what the page has, regular expression */
    private record Case(String name, String schema, List<String> posted, String asked, String read, Object stored) {
        Arguments toArguments() {
            return argumentSet(name, this);
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        new Case(
                                "a unit on a number",
                                "'type': 'integer', 'x-form': {'unit': 'kr'}",
                                List.of("/a", "31000"),
                                "<label[^>]*>Fråga.*id=\"f-a\"[^>]*>\\s*<span[^>]*>kr</span>",
                                "Fråga 31 000 kr",
                                new BigDecimal("31000")),
                        new Case(
                                "a unit on a text",
                                "'type': 'string', 'x-form': {'unit': 'kg'}",
                                List.of("/a", "12"),
                                "id=\"f-a\"[^>]*>\\s*<span[^>]*>kg</span>",
                                "Fråga 12 kg",
                                "12"),
                        new Case(
                                "a month",
                                "'type': 'string', 'format': 'year-month'",
                                List.of("/a~year", "2024", "/a~month", "mars"),
                                "name=\"/a~year\".*name=\"/a~month\"",
                                "Fråga mars 2024",
                                "2024-03"),
                        new Case(
                                "a clock time",
                                "'type': 'string', 'format': 'local-time'",
                                List.of("/a", "kl. 9.05"),
                                "class=\"bl-input bl-input--w6\"[^>]*name=\"/a\"",
                                "Fråga 9.05",
                                "09:05"),
                        new Case(
                                "a time with its zone",
                                "'type': 'string', 'format': 'time'",
                                List.of("/a", "14.05"),
                                "name=\"/a\"",
                                "Fråga 14.05",
                                "14:05:00+01:00"),
                        new Case(
                                "a day and a time",
                                "'type': 'string', 'format': 'date-time'",
                                List.of("/a", "3 maj 2026 kl. 14.30"),
                                "name=\"/a\"",
                                "Fråga 3 maj 2026 kl. 14.30",
                                "2026-05-03T14:30:00+02:00"),
                        new Case(
                                "a default that was kept",
                                "'type': 'string', 'default': 'Sverige'",
                                List.of("/a", "Sverige"),
                                "name=\"/a\" type=\"text\" value=\"Sverige\"",
                                "Fråga Sverige",
                                "Sverige"),
                        new Case(
                                "a default that was cleared",
                                "'type': 'string', 'default': 'Sverige'",
                                List.of("/a", ""),
                                "name=\"/a\" type=\"text\" value=\"Sverige\"",
                                "Fråga Inte angivet",
                                ""))
                .map(Case::toArguments);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_asked_read_and_stored(Case tried) {
        Everywhere person = Everywhere.answering(
                Everywhere.form("'properties': {'a': {'title': 'Fråga', %s}}".formatted(tried.schema())),
                NOTHING,
                tried.posted().toArray(String[]::new));

        assertThat(person.html(person.asked().get(0)).replace("\n", " ")).containsPattern(tried.asked());
        person.drawn()
                .forEach((name, drawn) -> assertThat(Everywhere.plain(drawn).replace("Fråga:", "Fråga"))
                        .as(name)
                        .contains(tried.read()));
        assertThat(person.submission().answers())
                .isEqualTo(tried.stored().equals("") ? Map.of() : Map.of("a", tried.stored()));
    }

    /** As an answer, in a row, and in a table. */
    @Test
    void what_is_write_only_is_asked_and_submitted_and_read_nowhere_else() {
        String secret = "'hemligt': {'title': 'Kod', 'type': 'string', 'writeOnly': true}";
        String rows =
                "{'title': '%s', 'type': 'array', 'maxItems': 2, 'x-form': {%s'item': {'title': 'Rad', 'summary': '{hemligt}'}}, 'items': {'type': 'object', 'properties': {'b': {'title': 'B', 'type': 'string'}, "
                        + secret + "}}}";
        Everywhere person = Everywhere.answering(
                Everywhere.form("'properties': {" + secret + ", 'r': " + rows.formatted("Rader", "") + ", 't': "
                        + rows.formatted("Tabell", "'widget': 'table', ") + "}"),
                NOTHING,
                List.of(
                                "/hemligt",
                                "xyz1",
                                "/r~rows",
                                "1",
                                "/r/0/b",
                                "B",
                                "/r/0/hemligt",
                                "xyz2",
                                "/t~rows",
                                "1",
                                "/t/0/b",
                                "B",
                                "/t/0/hemligt",
                                "xyz3")
                        .toArray(String[]::new));

        assertThat(person.html(person.asked().get(1))).contains("value=\"xyz1\"", "value=\"xyz2\"", "value=\"xyz3\"");
        person.drawn()
                .forEach((name, drawn) ->
                        assertThat(Everywhere.plain(drawn)).as(name).doesNotContain("xyz", "Kod"));
        assertThat(person.submission().answers())
                .containsEntry("hemligt", "xyz1")
                .containsEntry("r", List.of(Map.of("b", "B", "hemligt", "xyz2")))
                .containsEntry("t", List.of(Map.of("b", "B", "hemligt", "xyz3")));
        assertThat(person.submission().pages().toString()).doesNotContain("hemligt");
    }

    /** A host knows an answer from before, when the question was asked. */
    @Test
    void what_is_deprecated_is_not_asked_and_an_answer_that_is_there_is_kept() {
        Form form = Everywhere.form("'properties': {'namn': {'title': 'Namn', 'type': 'string'}, "
                + "'fax': {'title': 'Fax', 'type': 'string', 'deprecated': true, 'x-form': {'prefill': 'case.fax'}}}");
        Everywhere known =
                Everywhere.answering(form, Prefill.of(Map.of("case.fax", "08-465")), "/namn", "Kim", "/fax", "x");
        Everywhere unknown = Everywhere.answering(form, NOTHING, "/namn", "Kim", "/fax", "x");

        assertThat(known.html(known.asked().get(0))).doesNotContain("Fax", "08-465");
        known.drawn()
                .forEach((name, drawn) ->
                        assertThat(Everywhere.plain(drawn)).as(name).containsPattern("Fax:? 08-465"));
        assertThat(known.submission().answers()).isEqualTo(Map.of("namn", "Kim", "fax", "08-465"));
        unknown.drawn()
                .forEach((name, drawn) ->
                        assertThat(Everywhere.plain(drawn)).as(name).doesNotContain("Fax"));
        assertThat(unknown.submission().answers()).isEqualTo(Map.of("namn", "Kim"));
    }

    /** A default is an answer when somebody has seen it. */
    @Test
    void a_default_on_a_page_that_nobody_was_on_is_none() {
        Everywhere person = Everywhere.answering(
                Everywhere.form(
                        "'x-form': {'pages': [{'id': 'a', 'title': 'A', 'fields': ['a']}, {'id': 'b', 'title': 'B', 'fields': ['b']}]}, "
                                + "'properties': {'a': {'title': 'A', 'type': 'boolean'}}, "
                                + "'if': {'properties': {'a': {'const': true}}, 'required': ['a']}, "
                                + "'then': {'properties': {'b': {'title': 'Land', 'type': 'string', 'default': 'Sverige'}}}"),
                NOTHING,
                "/a",
                "false");

        assertThat(person.submission().answers()).isEqualTo(Map.of("a", false));
        person.drawn()
                .forEach((name, drawn) ->
                        assertThat(Everywhere.plain(drawn)).as(name).doesNotContain("Sverige", "Land"));
    }
}
