package se.blankett.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    /** The example of semver.org, section 11, and what stands around it. */
    @Test
    void orders_by_precedence() {
        List<Version> ordered = Stream.of(
                        "0.9.9",
                        "1.0.0-alpha",
                        "1.0.0-alpha.1",
                        "1.0.0-alpha.beta",
                        "1.0.0-beta",
                        "1.0.0-beta.2",
                        "1.0.0-beta.11",
                        "1.0.0-rc.1",
                        "1.0.0",
                        "1.0.1",
                        "1.2.0",
                        "1.10.0",
                        "2.0.0")
                .map(text -> Version.parse(text).orElseThrow())
                .toList();

        assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(Version.parse("1.0.0+1780").orElseThrow()).isEqualByComparingTo(ordered.get(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "01.0.0", "1.0.0.0", "v1.0.0", "1.0.0-", "1.0.99999999999999999999"})
    void is_no_version(String text) {
        assertThat(Version.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "^1.2.0,1.2.0 1.2.1 1.9.0+1780,1.1.9 2.0.0 2.0.0-rc.1",
        "^0.2.3,0.2.3 0.2.9,0.2.2 0.3.0",
        "^0.0.3,0.0.3,0.0.4",
        "^1,1.0.0 1.9.9,0.9.9 2.0.0",
        "~1.2.0,1.2.0 1.2.9,1.3.0",
        "1.x,1.0.0 1.9.9,2.0.0",
        "1.2,1.2.0 1.2.9,1.3.0",
        "1.2.0,1.2.0,1.2.1",
        ">=1.2.0 <1.4.0,1.2.0 1.3.9,1.1.0 1.4.0",
        ">1.2.0 <=1.4.0,1.2.1 1.4.0,1.2.0 1.4.1",
        "*,0.0.1 9.0.0,"
    })
    void contains_what_it_says(String range, String inside, String outside) {
        VersionRange read = VersionRange.parse(range).orElseThrow();

        assertThat(inside.split(" ")).allMatch(version -> read.contains(version(version)));
        assertThat(Optional.ofNullable(outside).orElse("").split(" "))
                .noneMatch(version -> !version.isEmpty() && read.contains(version(version)));
        assertThat(read).hasToString(range);
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snart", "^", "1.2.3.4", "=>1.0.0", "^1.0.0 || ^2.0.0"})
    void is_no_range(String text) {
        assertThat(VersionRange.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sv,sv-SE en,sv-SE",
        "sv-SE,sv en,sv",
        "sv-FI,sv-SE fi,sv-SE",
        "SV-se,sv-SE,sv-SE",
        "en-GB-oxendict,en en-GB,en-GB",
        "zh-Hant-TW,zh-Hant en,zh-Hant",
        "sv-x-latt,sv sv-x-latt,sv-x-latt",
        "de,sv en,",
        "s,sv,"
    })
    void finds_a_language(String tag, String known, String expected) {
        assertThat(Languages.find(tag, List.of(known.split(" ")))).isEqualTo(Optional.ofNullable(expected));
    }
}
