package se.blankett.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No suggestion is better than a wrong one. */
class NearestTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "se-pnr      | se-ocr se-personnummer se-postnummer | se-personnummer",
                "se-postnr   | se-ocr se-personnummer se-postnummer | se-postnummer",
                "se-orgnr    | se-organisationsnummer               | se-organisationsnummer",
                "person.pnr  | person.phone person.name             | ''",
                "person.nmae | person.phone person.name             | person.name",
                "unit        | not minimum                          | ''",
                "''          | n                                    | ''",
                "land        | lander se-kommun                     | lander",
                "titel       | title                                | title",
                "requried    | required                             | required",
                "nam         | namn                                 | namn",
                "nummer      | number                               | number"
            })
    void is_what_was_most_likely_meant(String name, String known, String expected) {
        assertThat(Nearest.to(name, List.of(known.split(" ", -1))).orElse("")).isEqualTo(expected);
    }
}
