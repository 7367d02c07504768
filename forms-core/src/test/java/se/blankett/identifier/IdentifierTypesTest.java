package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTypesTest {
    @ParameterizedTest
    @CsvSource({
        "se-personnummer, 850101-2390, 198501012390",
        "se-organisationsnummer, 556016-0680, 5560160680",
        "se-postnummer, 115 20, 11520",
        "se-phone, 070-174 06 05, +46701740605"
    })
    void each_format_has_its_type(String format, String typed, String stored) {
        IdentifierType type = IdentifierTypes.of(format).orElseThrow();

        assertThat(type.read(typed, LocalDate.of(2026, 11, 21)).identifier().map(Identifier::stored))
                .contains(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date", "se-Phone", "personnummer"})
    void other_formats_have_none(String format) {
        assertThat(IdentifierTypes.of(format)).isEmpty();
    }
}
