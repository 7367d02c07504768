package se.blankett.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.report.Severity;

class PlainTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("composed", "A\u030asa", "Åsa"),
                argumentSet("trimmed", " \t\u00a0\u200b\ufeffÅsa\u2060\u3000\r\n", "Åsa"),
                argumentSet("blanks inside stay", "a  b\u00a0c", "a  b\u00a0c"),
                argumentSet("line breaks", "a\r\nb\rc\nd", "a\nb\nc\nd"),
                argumentSet("a tab", "a\tb", "a\tb"),
                argumentSet("emoji", "👩‍👧 ok 🇸🇪", "👩‍👧 ok 🇸🇪"),
                argumentSet("right to left", "שלום\u200f a", "שלום\u200f a"),
                argumentSet("compatibility characters stay", "ﬁ ½ ²", "ﬁ ½ ²"),
                argumentSet("longer than may be", "a".repeat(100), "a".repeat(100)),
                argumentSet("markup", "<b>&amp;", "<b>&amp;"),
                argumentSet("thirty marks", "a" + "\u0316".repeat(30), "a" + "\u0316".repeat(30)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void stores_texts_in_one_form(String typed, String stored) {
        Cases.isValue(Cases.read("namn", typed), stored);
        Cases.isValue(Cases.read("namn", stored), stored);
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                argumentSet("NUL", "a\0b", List.of("U+0000")),
                argumentSet("escape and delete", "a\u001bb\u007fc", List.of("U+001B", "U+007F")),
                argumentSet("next line", "a\u0085b", List.of("U+0085")),
                argumentSet("override of direction", "a\u202eb", List.of("U+202E")),
                argumentSet("isolates", "a\u2066b\u2069", List.of("U+2066", "U+2069")),
                argumentSet("high surrogate", "a\ud83d", List.of("U+D83D")),
                argumentSet("low surrogate", "\ude00a", List.of("U+DE00")),
                argumentSet("no character", "a\uffffb", List.of("U+FFFF")),
                argumentSet("no character of a later plane", "a\ud83f\udffe", List.of("U+1FFFE")),
                argumentSet("no character of the Arabic block", "a\ufdd0", List.of("U+FDD0")),
                argumentSet("each once", "\0\0a\0", List.of("U+0000")),
                argumentSet(
                        "at most five", "\1\2\3\4\5\6\7", List.of("U+0001", "U+0002", "U+0003", "U+0004", "U+0005")),
                argumentSet("thirty-one marks", "a" + "\u0316".repeat(31), List.of("U+0316")));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void names_the_characters_that_are_no_part_of_an_answer(String typed, List<String> chars) {
        Cases.isFault(Cases.read("namn", typed), "text.chars", Map.of("chars", chars));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\ufeff", "\u200d\u200e", "\u00ad", "\r\n\t", "\u2003\u3000"})
    void blank_is_no_answer(String typed) {
        for (String question :
                List.of("namn", "antal", "start", "tid", "epost", "webb", "pnr", "svar", "val", "flera")) {
            Cases.isNothing(Cases.read(question, typed));
        }
    }

    @Test
    void of_several_texts_the_first_with_something_in_it_counts() {
        Cases.isValue(Cases.READER.read(Questions.of("namn"), Map.of("", List.of("", "\u200b", "Åsa", "Bo"))), "Åsa");
        Cases.isNothing(Cases.READER.read(Questions.of("namn"), Map.of()));
    }

    @Test
    void a_pile_of_marks_is_not_put_in_order() {
        String pile = "a" + "\u0315\u0300\u0316".repeat(300_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Cases.isFault(
                        Cases.read("namn", pile),
                        "text.chars",
                        Map.of("chars", List.of("U+0315", "U+0300", "U+0316"))));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "on, true", "false, false", "' true ', true"})
    void reads_yes_and_no(String typed, boolean answer) {
        Cases.isValue(Cases.read("svar", typed), answer);
    }

    @ParameterizedTest
    @CsvSource({"svar, ja", "svar, TRUE", "svar, 1", "val, kanske?", "val, JA", "tal, 3", "tal, 1E+3", "flera, d"})
    void says_what_is_no_option(String question, String typed) {
        Cases.isFault(Cases.read(question, typed), "choice.notInList", Map.of());
    }

    static Stream<Arguments> options() {
        return Stream.of(
                argumentSet("text", "val", "ja", "ja"),
                argumentSet("text with blanks in the schema", "val", " kanske ", " kanske "),
                argumentSet("a letter in two parts in the schema", "val", "å", "a\u030a"),
                argumentSet("a number", "tal", "1", new BigDecimal("1")),
                argumentSet("a number with decimals", "tal", "2.5", new BigDecimal("2.50")),
                argumentSet("a number with an exponent in the schema", "tal", "1000", new BigDecimal("1e3")));
    }

    @ParameterizedTest
    @MethodSource("options")
    void reads_options_by_their_codes(String question, String typed, Object value) {
        assertThat(Cases.read(question, typed).value())
                .hasValueSatisfying(read -> assertThat(Questions.of(question)
                                .choiceOf(read)
                                .orElseThrow()
                                .value())
                        .isEqualTo(value));
    }

    @Test
    void several_options_are_a_list_without_the_same_twice() {
        Cases.isValue(
                Cases.READER.read(Questions.of("flera"), Map.of("", List.of("c", "", "a", "c"))), List.of("c", "a"));
        Cases.isFault(
                Cases.READER.read(Questions.of("flera"), Map.of("", List.of("a", "d"))), "choice.notInList", Map.of());
        Cases.isNothing(Cases.READER.read(Questions.of("flera"), Map.of("", List.of("", " "))));
    }

    @ParameterizedTest
    @CsvSource({
        "https://exempel.se, https://exempel.se",
        "' http://exempel.se/a?b=c#d ', http://exempel.se/a?b=c#d",
        "www.exempel.se, https://www.exempel.se",
        "WWW.exempel.se, https://WWW.exempel.se",
        "https://exempel.se/å, https://exempel.se/%C3%A5"
    })
    void reads_web_addresses(String typed, String stored) {
        Cases.isValue(Cases.read("webb", typed), stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exempel", "/a", "http://", "https://a b", "https://[", "https://a\u0000", "://x"})
    void says_what_is_no_web_address(String typed) {
        Cases.isFault(Cases.read("webb", typed), "url.format", Map.of());
    }

    @Test
    void a_web_address_turns_nothing_around() {
        Cases.isFault(
                Cases.read("webb", "https://exempel.se/\u202etxt.exe"),
                "text.chars",
                Map.of("chars", List.of("U+202E")));
    }

    @ParameterizedTest
    @CsvSource({
        "pnr, 19850101-2391, pnr.check",
        "pnr, 12, pnr.format",
        "pnr, 19851301-2388, pnr.date",
        "pnr, 20261122-2387, pnr.future",
        "bara, 19900060-2384, pnr.noCoordination",
        "orgnr, 556016-0681, orgnr.check",
        "orgnr, 1, orgnr.format",
        "postnr, 1, postnr.format",
        "telefon, 1, phone.format",
        "epost, a, email.format",
        "regnr, ABI123, regnr.format",
        "bankgiro, 5910-0001, account.check",
        "bankgiro, 123456, account.check",
        "plusgiro, 10, account.check",
        "ocr, 123456, account.check",
        "moms, SE556016068101, account.check",
        "iban, NO9386011117947, account.check"
    })
    void says_what_is_wrong_with_an_identifier(String question, String typed, String code) {
        Cases.isFault(Cases.read(question, typed), code, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "pnr, 850101-2390, 198501012390",
        "bara, 850101-2390, 198501012390",
        "pnr, 19900060-2384, 199000602384",
        "orgnr, 556016-0680, 5560160680",
        "postnr, 115 20, 11520",
        "telefon, 070-174 06 05, +46701740605",
        "epost, Anna@Exempel.SE, Anna@exempel.se",
        "fastighet, Skoga  1:54, Skoga 1:54",
        "regnr, abc 123, ABC123",
        "bankgiro, 5050-1055, 50501055",
        "plusgiro, 90 00 00-1, 9000001",
        "konto, 8424-4 123 456 789-7, 8424-1234567897",
        "ocr, 70052, 70052",
        "moms, SE 556016-0680 01, SE556016068001",
        "iban, se45 5000 0000 0583 9825 7466, SE4550000000058398257466"
    })
    void stores_identifiers_in_one_form(String question, String typed, String stored) {
        Cases.isValue(Cases.read(question, typed), stored);
    }

    @ParameterizedTest
    @CsvSource({
        "fastighet, vid sjön, property.format, Skoga 1:54",
        "tomt, vid sjön, property.format, Berga 2:1",
        "konto, 1000 1234567, account.unsure,",
        "konto, vet inte, account.unsure,"
    })
    void takes_what_it_doubts(String question, String typed, String code, String example) {
        Map<String, Object> arguments = example == null ? Map.of() : Map.of("example", example);

        Read read = Cases.read(question, typed);

        assertThat(read.value()).contains(typed.replace("1000 ", "1000-"));
        assertThat(read.fault()).contains(new Fault(code, Severity.WARNING, arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fastighet", "konto"})
    void refuses_what_nobody_can_see_even_where_it_takes_all_else(String question) {
        Cases.isFault(Cases.read(question, "Skoga\u202e 1:54"), "text.chars", Map.of("chars", List.of("U+202E")));
    }

    @ParameterizedTest
    @CsvSource({
        "tidpunkt, 3 maj 2026 kl. 14.30, 2026-05-03T14:30:00+02:00",
        "tidpunkt, 2026-11-03T14:30, 2026-11-03T14:30:00+01:00",
        "tidpunkt, '2026-05-03, 9', 2026-05-03T09:00:00+02:00",
        "tidpunkt, 2026-10-25 02:30, 2026-10-25T02:30:00+02:00",
        "tidpunkt, 2026-05-03t14:30:00z, 2026-05-03T14:30:00Z",
        "klockslag, 9.30, 09:30:00+01:00",
        "klockslag, 12:00:30Z, 12:00:30Z",
        "uuid, 123E4567-E89B-12D3-A456-426614174000, 123e4567-e89b-12d3-a456-426614174000",
        "tidslangd, p2y, P2Y"
    })
    void takes_what_is_made_for_machines_as_people_write_it(String question, String typed, String stored) {
        Cases.isValue(Cases.read(question, typed), stored);
    }

    @ParameterizedTest
    @CsvSource({
        "tidpunkt, 3 maj 2026, time.format",
        "tidpunkt, 2026-05-03 25.00, time.format",
        "tidpunkt, 2026-03-29 02:30, time.format",
        "tidpunkt, 2026-02-30 12:00, date.notReal",
        "tidpunkt, i går, date.notReal",
        "klockslag, 25, time.format"
    })
    void says_what_is_wrong_with_an_instant(String question, String typed, String code) {
        Cases.isFault(Cases.read(question, typed), code, Map.of());
    }
}
