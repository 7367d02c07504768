package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTypesTest {
    @ParameterizedTest
    @CsvSource({
        "se-personnummer, 850101-2390, 198501012390",
        "se-organisationsnummer, 556016-0680, 5560160680",
        "se-postnummer, 115 20, 11520",
        "se-phone, 070-174 06 05, +46701740605",
        "se-fastighet, Skoga  1:54, Skoga 1:54",
        "se-registreringsnummer, abc 12d, ABC12D",
        "se-bankgiro, 160-9908, 1609908",
        "se-plusgiro, 90 00 00-1, 9000001",
        "se-bankkonto, '8424-4, 123 456 789-7', 8424-1234567897",
        "se-ocr, 1234 574, 1234574",
        "se-vat, se 556016-0680 01, SE556016068001",
        "iban, se45 5000 0000 0583 9825 7466, SE4550000000058398257466",
        "se-kommun, Stockholm, 0180",
        "email, a@EXEMPEL.se, a@exempel.se",
        "idn-email, å@exempel.se, å@exempel.se"
    })
    void each_format_has_its_type(String format, String typed, String stored) {
        IdentifierType type = IdentifierTypes.of(format).orElseThrow();

        assertThat(type.read(typed, LocalDate.of(2026, 11, 21)).identifier().map(Identifier::stored))
                .contains(stored);
    }

    @Test
    void the_formats_are_told() {
        assertThat(IdentifierTypes.formats())
                .containsExactly(
                        "email",
                        "iban",
                        "idn-email",
                        "se-bankgiro",
                        "se-bankkonto",
                        "se-fastighet",
                        "se-kommun",
                        "se-ocr",
                        "se-organisationsnummer",
                        "se-personnummer",
                        "se-phone",
                        "se-plusgiro",
                        "se-postnummer",
                        "se-registreringsnummer",
                        "se-vat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date", "se-Phone", "personnummer"})
    void other_formats_have_none(String format) {
        assertThat(IdentifierTypes.of(format)).isEmpty();
    }
}
