package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How values are written; {@code _} stands for the no-break space. */
class FormatsTest {
    private static final Formats SV = Texts.of("sv").formats();
    private static final Formats EN = Texts.of("en").formats();
    private static final Formats FI = Texts.of("fi").formats();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0         | 0             | 0
                    1.0       | 1             | 1
                    -5        | −5            | −5
                    0.50      | 0,5           | 0.5
                    -0.25     | −0,25         | −0.25
                    999       | 999           | 999
                    1234.5    | 1_234,5       | 1,234.5
                    1000000   | 1_000_000     | 1,000,000
                    -123456.789 | −123_456,789 | −123,456.789
                    1E+3      | 1_000         | 1,000
                    1E-7      | 0,0000001     | 0.0000001
                    1E+999999999 | 1E+999999999 | 1E+999999999
                    12345678901234567890.12 | 12_345_678_901_234_567_890,12 | 12,345,678,901,234,567,890.12
                    """)
    void writes_numbers(BigDecimal number, String swedishAndFinnish, String english) {
        assertIn(formats -> formats.number(number), swedishAndFinnish, english, swedishAndFinnish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1234    | 1_234    | 1,234
                    1234.00 | 1_234    | 1,234
                    1234.5  | 1_234,50 | 1,234.50
                    0.05    | 0,05     | 0.05
                    0       | 0        | 0
                    """)
    void writes_money(BigDecimal amount, String swedishAndFinnish, String english) {
        assertIn(formats -> formats.amount(amount), swedishAndFinnish, english, swedishAndFinnish);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03, 3 maj 2026, 3 May 2026, 3.5.2026",
        "2026-12-24, 24 december 2026, 24 December 2026, 24.12.2026",
        "0985-01-01, 1 januari 985, 1 January 985, 1.1.985"
    })
    void writes_dates(LocalDate day, String swedish, String english, String finnish) {
        assertIn(formats -> formats.date(day), swedish, english, finnish);
    }

    @ParameterizedTest
    @CsvSource({"2026-05, maj 2026, May 2026, toukokuu 2026", "2027-01, januari 2027, January 2027, tammikuu 2027"})
    void writes_months(YearMonth month, String swedish, String english, String finnish) {
        assertIn(formats -> formats.month(month), swedish, english, finnish);
    }

    @ParameterizedTest
    @CsvSource({"09:30, 9.30, 9:30", "00:05, 0.05, 0:05", "23:59:59, 23.59, 23:59"})
    void writes_times(LocalTime time, String swedishAndFinnish, String english) {
        assertIn(formats -> formats.time(time), swedishAndFinnish, english, swedishAndFinnish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = "2026-05-03T09:30 | 3 maj 2026 kl. 9.30 | 3 May 2026, 9:30 | 3.5.2026 klo 9.30")
    void writes_a_day_and_a_time(LocalDateTime when, String swedish, String english, String finnish) {
        assertIn(formats -> formats.dateTime(when), swedish, english, finnish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0 byte   | 0 bytes  | 0 tavua
                    1          | 1 byte   | 1 byte   | 1 tavu
                    999        | 999 byte | 999 bytes | 999 tavua
                    1024       | 1 kB     | 1 kB     | 1 kt
                    123456     | 123,4 kB | 123.4 kB | 123,4 kt
                    10000000   | 10 MB    | 10 MB    | 10 Mt
                    10485760   | 10 MB    | 10 MB    | 10 Mt
                    26214400   | 25 MB    | 25 MB    | 25 Mt
                    1590000    | 1,5 MB   | 1.5 MB   | 1,5 Mt
                    2000000000 | 2 GB     | 2 GB     | 2 Gt
                    """)
    void writes_sizes_never_more_than_they_are(long bytes, String swedish, String english, String finnish) {
        assertIn(formats -> formats.size(bytes), swedish, english, finnish);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                argumentSet("none", List.of(), "", "", ""),
                argumentSet("one", List.of("A"), "A", "A", "A"),
                argumentSet("two", List.of("A", "B"), "A och B", "A and B", "A ja B"),
                argumentSet("three", List.of("A", "B", "C"), "A, B och C", "A, B and C", "A, B ja C"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void writes_lists(List<String> texts, String swedish, String english, String finnish) {
        assertIn(formats -> formats.all(texts), swedish, english, finnish);
        assertIn(
                formats -> formats.anyOf(texts.stream().map(ShownText::of).toList())
                        .text(),
                swedish.replace(" och ", " eller "),
                english.replace(" and ", " or "),
                finnish.replace(" ja ", " tai "));
    }

    private static void assertIn(Function<Formats, String> write, String swedish, String english, String finnish) {
        assertThat(Stream.of(SV, EN, FI).map(write))
                .containsExactly(
                        swedish.replace('_', '\u00a0'), english.replace('_', '\u00a0'), finnish.replace('_', '\u00a0'));
    }
}
