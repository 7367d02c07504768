package se.blankett.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssertedFormatsTest {
    private static final Map<String, Predicate<String>> FORMATS =
            AssertedFormats.all(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "date ; 2024-02-29",
                "date ; 0001-01-01",
                "time ; 08:30:00Z",
                "time ; 08:30:00.5+01:00",
                "time ; 23:59:60Z",
                "time ; 23:29:60+23:30",
                "time ; 15:59:60-08:00",
                "date-time ; 1990-12-31T15:59:60.123-08:00",
                "date-time ; 2026-11-21T08:30:00Z",
                "date-time ; 2026-11-21T08:30:00.123-05:00",
                "date-time ; 2026-11-21t08:30:00z",
                "local-time ; 00:00",
                "local-time ; 23:59",
                "year-month ; 2026-12",
                "email ; anna@exempel.se",
                "idn-email ; anna@exempel.se",
                "uri ; https://exempel.se/a?b=c#d",
                "uri ; urn:isbn:9170000000",
                "uri ; mailto:anna@exempel.se",
                "uuid ; 6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                "uuid ; 6BA7B810-9DAD-11D1-80B4-00C04FD430C8",
                "duration ; P2Y",
                "duration ; P1Y2M3DT4H5M6S",
                "duration ; PT72H",
                "duration ; P3W",
                "se-personnummer ; 199001012385",
                "se-organisationsnummer ; 2120000142",
                "se-postnummer ; 11122",
                "se-phone ; +46701740605"
            })
    void accepts_the_stored_form(String format, String text) {
        assertThat(AssertedFormats.isKnown(format)).isTrue();
        assertThat(FORMATS.getOrDefault(format, any -> false).test(text))
                .as(text)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "date ; 2026-02-29",
                "date ; 2026-2-9",
                "date ; 20260209",
                "date ; 2026-02-09T00:00:00Z",
                "date ; +12026-02-09",
                "date ; ২০২৬-০২-০৯",
                "time ; 08:30",
                "time ; 08:30:00",
                "time ; 08:30Z",
                "time ; 25:00:00Z",
                "time ; 22:59:60Z",
                "time ; 23:59:60+01:00",
                "time ; 23:59:61Z",
                "time ; 08:30:00+24:00",
                "date-time ; 1990-12-31T15:59:60Z",
                "date-time ; 1990-02-29T08:30:00Z",
                "time ; 08:30:00+01",
                "date-time ; 2026-11-21 08:30:00Z",
                "date-time ; 2026-11-21T08:30:00",
                "date-time ; 2026-11-21T08:30Z",
                "date-time ; 2026-11-31T08:30:00Z",
                "date-time ; +22026-11-21T08:30:00Z",
                "local-time ; 24:00",
                "local-time ; 8:30",
                "local-time ; 08:30:00",
                "year-month ; 2026-13",
                "year-month ; 2026-1",
                "email ; anna",
                "email ; anna@",
                "uri ; exempel.se",
                "uri ; /a/b",
                "uri ; https://exempel.se/a b",
                "uri ; https://",
                "uuid ; 6ba7b810-9dad-11d1-80b4-00c04fd430c",
                "uuid ; {6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
                "duration ; P",
                "duration ; PT",
                "duration ; P1YT",
                "duration ; 1Y",
                "duration ; P1S",
                "duration ; P1W2D",
                "se-personnummer ; 19900101-2385",
                "se-personnummer ; 199001012386",
                "se-personnummer ; 209001012385",
                "se-organisationsnummer ; 212000-0142",
                "se-organisationsnummer ; 2120000143",
                "se-postnummer ; 111 22",
                "se-postnummer ; 01122",
                "se-phone ; 070-174 06 05"
            })
    void refuses_all_else(String format, String text) {
        assertThat(FORMATS.getOrDefault(format, any -> true).test(text))
                .as(text)
                .isFalse();
    }

    @Test
    void looks_at_no_text_beyond_any_use() {
        FORMATS.forEach((name, check) -> assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(check.test("1".repeat(1_000_000))).as(name).isFalse()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Date", "regex", "ipv4", "se-annat"})
    void leaves_others_alone(String format) {
        assertThat(AssertedFormats.isKnown(format)).isFalse();
    }

    @Test
    void names_what_it_knows() {
        assertThat(AssertedFormats.known())
                .containsExactlyElementsOf(FORMATS.keySet().stream().sorted().toList());
    }
}
