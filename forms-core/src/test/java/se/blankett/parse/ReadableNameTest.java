package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNameTest {
    @ParameterizedTest
    @CsvSource({
        "dateOfBirth, Date of birth",
        "created_at, Created at",
        "phone-numbers, Phone numbers",
        "date-of-birth, Date of birth",
        "e-post, E-post",
        "c-o, C-o",
        "2026-05-03, 2026-05-03",
        "-, -",
        "åäö-ÅÄÖ, Åäö åäö"
    })
    void is_made_of_a_name(String name, String label) {
        assertThat(ReadableName.of(name)).isEqualTo(label);
    }
}
