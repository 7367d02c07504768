package se.blankett.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

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

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "05, 5",
        "5., 5",
        "12, 12",
        "maj, 5",
        "Maj, 5",
        "MAJ, 5",
        "may, 5",
        "toukokuu, 5",
        "toukokuuta, 5",
        "Dec., 12",
        "dec, 12",
        "december, 12",
        "joulukuu, 12",
        "jou., 12",
        "mars, 3",
        "mar, 3",
        "March, 3",
        "maaliskuu, 3",
        "marraskuu, 11",
        "sept, 9",
        "okt, 10",
        "oct, 10",
        "juni, 6",
        "june, 6",
        "juli, 7",
        "july, 7",
        "kesäkuu, 6",
        "KESÄKUU, 6",
        "kesa\u0308kuu, 6",
        "heinäkuu, 7",
        "augusti, 8",
        "august, 8",
        "elokuu, 8",
        "januari, 1",
        "january, 1",
        "tammikuu, 1",
        "febr., 2",
        "helmikuu, 2",
        "april, 4",
        "huhtikuu, 4",
        "syyskuu, 9",
        "lokakuu, 10",
        "november, 11",
        "\u200bmaj, 5",
        "\uff15, 5"
    })
    void reads_months_by_number_and_by_name(String month, int number) {
        Cases.isValue(Cases.read("start", "2026", month, "1"), "2026-%02d-01".formatted(number));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                argumentSet("numbers", "2026", "5", "3", "2026-05-03"),
                argumentSet("zeros", "2026", "05", "03", "2026-05-03"),
                argumentSet("dots", "2026.", "5.", "3.", "2026-05-03"),
                argumentSet("blanks", " 2026\u00a0", "\tmaj", "3\u200b", "2026-05-03"),
                argumentSet("full-width digits", "\uff12\uff10\uff12\uff16", "\uff15", "\uff13", "2026-05-03"),
                argumentSet("a leap day", "2028", "feb", "29", "2028-02-29"),
                argumentSet("the first year", "1800", "1", "1", "1800-01-01"),
                argumentSet("the last year", "2200", "12", "31", "2200-12-31"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void reads_dates_in_three_fields(String year, String month, String day, String date) {
        Cases.isValue(Cases.read("start", year, month, day), date);
    }

    static Stream<Arguments> wrongParts() {
        return Stream.of(
                argumentSet("31 April", "2026", "4", "31", "date.notReal", List.of()),
                argumentSet("29 February", "2026", "2", "29", "date.notReal", List.of()),
                argumentSet("day 0", "2026", "5", "0", "date.notReal", List.of()),
                argumentSet("day 32", "2026", "5", "32", "date.notReal", List.of()),
                argumentSet("month 0", "2026", "0", "3", "date.notReal", List.of()),
                argumentSet("month 13", "2026", "13", "3", "date.notReal", List.of()),
                argumentSet("no month", "2026", "foo", "3", "date.notReal", List.of()),
                argumentSet("two letters of a month", "2026", "ma", "3", "date.notReal", List.of()),
                argumentSet("letters for a day", "2026", "5", "tre", "date.notReal", List.of()),
                argumentSet("a plus sign", "2026", "5", "+3", "date.notReal", List.of()),
                argumentSet("Arabic digits", "2026", "5", "\u0663", "date.notReal", List.of()),
                argumentSet("a day of three digits", "2026", "5", "003", "date.notReal", List.of()),
                argumentSet("letters for a year", "tvåtusen", "5", "3", "date.notReal", List.of()),
                argumentSet("year 99999", "99999", "5", "3", "date.notReal", List.of()),
                argumentSet("year 1799", "1799", "12", "31", "date.notReal", List.of()),
                argumentSet("year 2201", "2201", "1", "1", "date.notReal", List.of()),
                argumentSet("a day beyond any integer", "2026", "5", "99999999999", "date.notReal", List.of()),
                argumentSet("a two-digit year", "26", "5", "3", "date.year4", List.of()),
                argumentSet("year 0", "0", "5", "3", "date.year4", List.of()),
                argumentSet("no year", "", "5", "3", "date.incomplete", List.of("year")),
                argumentSet("no month and day", "2026", " ", "", "date.incomplete", List.of("month", "day")),
                argumentSet(
                        "only a zero-width space for a day", "2026", "5", "\u200b", "date.incomplete", List.of("day")));
    }

    @ParameterizedTest
    @MethodSource("wrongParts")
    void says_what_is_wrong_with_three_fields(
            String year, String month, String day, String code, List<String> missing) {
        Map<String, Object> arguments = missing.isEmpty() ? Map.of() : Map.of("parts", missing);

        Cases.isFault(Cases.read("start", year, month, day), code, arguments);
    }

    @Test
    void three_empty_fields_are_no_answer_and_give_way_to_one_text() {
        Cases.isNothing(Cases.read("start", "", " ", "\u00a0"));
        Cases.isValue(
                Cases.READER.read(Questions.of("start"), Map.of("year", List.of(""), "", List.of("3 maj 2026"))),
                "2026-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-03",
                "20260503",
                "3.5.2026",
                "3/5 2026",
                "3 maj 2026",
                "3. toukokuuta 2026",
                "3 May 2026",
                "03-05-2026",
                "2026.5.3",
                "2026/05/03",
                "2026 maj 3",
                "2026\u201305\u201303",
                " 3\u00a0maj\u00a02026 ",
                "2026\u200b-05-03",
                "\uff12\uff10\uff12\uff16-05-03",
                "3 MAJ 2026"
            })
    void reads_dates_in_one_text(String typed) {
        Cases.isValue(Cases.read("dag", typed), "2026-05-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-29, date.notReal", "2026, date.notReal", "snart, date.notReal", "3 foo 2026, date.notReal",
        "99999-01-01, date.notReal", "2026-05-03T00:00, date.notReal", "3/5 26, date.year4", "26-05-03, date.year4",
        "260503, date.year4"
    })
    void says_what_is_wrong_with_one_text(String typed, String code) {
        Cases.isFault(Cases.read("dag", typed), code, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05", "202605", "maj 2026", "5/2026", "05.2026", "2026 maj", "May 2026", "toukokuu 2026"})
    void reads_months_in_one_text(String typed) {
        Cases.isValue(Cases.read("manad", typed), "2026-05");
    }

    @ParameterizedTest
    @CsvSource({"2026-13, date.notReal", "5/26, date.year4", "foo, date.notReal", "1799-01, date.notReal"})
    void says_what_is_wrong_with_a_month(String typed, String code) {
        Cases.isFault(Cases.read("manad", typed), code, Map.of());
    }

    @Test
    void a_month_has_two_parts() {
        Cases.isValue(Cases.read("manad", "2026", "maj", ""), "2026-05");
        Cases.isFault(Cases.read("manad", "2026", "", ""), "date.incomplete", Map.of("parts", List.of("month")));
        Cases.isFault(Cases.read("manad", "2026"), "date.incomplete", Map.of("parts", List.of("month")));
        Cases.isNothing(Cases.read("manad", "", "", "3"));
    }

    @ParameterizedTest
    @CsvSource({
        "9.30, 09:30", "9:30, 09:30", "0930, 09:30", "kl. 9.30, 09:30", "kl 9.30, 09:30", "KL.9:30, 09:30",
        "9, 09:00", "09, 09:00", "23:59, 23:59", "0, 00:00", "0000, 00:00", "' 9.30\u00a0', 09:30",
        "\uff19:30, 09:30", "9\u200b:30, 09:30"
    })
    void reads_clock_times(String typed, String time) {
        Cases.isValue(Cases.read("tid", typed), time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "24:00", "9.60", "9:3", "2400", "nio", "9:30:00", "-9", "09:30Z", "\u0669"})
    void says_what_is_no_clock_time(String typed) {
        Cases.isFault(Cases.read("tid", typed), "time.format", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ".", " ", "a", "1.", "maj ", "2026-", "kl ", "\u0301", "\ufdfa"})
    void a_long_text_is_refused_at_once(String part) {
        String text = "1" + part.repeat(100_000) + "x";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String question : List.of("dag", "manad", "tid")) {
                assertThat(Cases.read(question, text).value()).isEmpty();
            }
            assertThat(Cases.read("start", text, text, text).value()).isEmpty();
        });
    }
}
