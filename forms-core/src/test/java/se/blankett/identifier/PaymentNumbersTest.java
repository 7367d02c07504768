package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers to which money is paid, as people type them and as they are shown. */
class PaymentNumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "se-bankgiro, 5050-1055, 5050-1055, ****-1055",
        "se-bankgiro, BG 160-9908, 160-9908, ***-9908",
        "se-plusgiro, 9000001, 90 00 00-1, ** ** **-1",
        "se-plusgiro, pg: 91, 9-1, *-1",
        "se-ocr, 1234574, 1234574, ***4574",
        "se-ocr, 18, 18, *8",
        "se-vat, 556016068001, SE556016068001, SE556016****01",
        "iban, IBAN: SE4550000000058398257466, SE45 5000 0000 0583 9825 7466, **** **** **** **** **** 7466",
        "se-bankkonto, 6789 123 456 789, 6789-123456789, ****-*****6789",
        "se-bankkonto, 84244-1234567897, 8424-1234567897, ****-******7897",
        "se-bankkonto, 842441234567897, 8424-1234567897, ****-******7897",
        "se-bankkonto, 8424 1 234 567 897, 8424-1234567897, ****-******7897",
        "se-bankkonto, mitt vanliga, mitt vanliga, **** ***liga"
    })
    void each_is_shown_in_one_form_and_masked(String format, String typed, String shown, String masked) {
        Identifier identifier = IdentifierTypes.of(format)
                .orElseThrow()
                .read(typed, TODAY)
                .identifier()
                .orElseThrow();

        assertThat(identifier.display()).isEqualTo(shown);
        assertThat(identifier.masked()).isEqualTo(masked);
        assertThat(identifier).hasToString(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "se-bankgiro, 5050 10, FORMAT",
        "se-bankgiro, 5050-105A, FORMAT",
        "se-plusgiro, 00-0, FORMAT",
        "se-ocr, 12345678901234567890123456, FORMAT",
        "se-ocr, 0000, CHECKSUM",
        "se-vat, SE556016068000, FORMAT",
        "se-vat, SE556016068095, FORMAT",
        "se-vat, NO556016068001, FORMAT",
        "iban, SE4650000000058398257466, CHECKSUM",
        "iban, DE89370400440532013000, FORMAT"
    })
    void each_says_what_is_wrong(String format, String typed, Fault fault) {
        assertThat(IdentifierTypes.of(format).orElseThrow().read(typed, TODAY).fault())
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "mitt vanliga, FORMAT",
        "1234, FORMAT",
        "1000-1234567, CLEARING",
        "84241-1234567897, CLEARING_CHECK",
        "6789-1234567, LENGTH",
        "9960-1, LENGTH",
        "5000-0, CHECKSUM",
        "8424-0000000000, CHECKSUM"
    })
    void an_account_is_taken_with_a_doubt(String typed, Fault doubt) {
        Bankkonto account = Bankkonto.read(typed).identifier().orElseThrow();

        assertThat(account.stored()).isEqualTo(typed);
        assertThat(account.doubt()).contains(doubt);
    }

    @ParameterizedTest
    @CsvSource({"5000-19", "3300-0001012384", "9550-0000014", "9960-18", "8351-0001985019"})
    void an_account_that_fits_its_bank_has_none(String typed) {
        assertThat(Bankkonto.read(typed).identifier().orElseThrow().doubt()).isEmpty();
    }

    @Test
    void a_sole_traders_vat_number_tells_who_they_are() {
        Momsnummer person = Momsnummer.read("SE850101239001").identifier().orElseThrow();
        Momsnummer company = Momsnummer.read("SE556016068001").identifier().orElseThrow();

        assertThat(person.isPersonal()).isTrue();
        assertThat(person.masked()).isEqualTo("SE850101****01");
        assertThat(company.isPersonal()).isFalse();
    }

    @Test
    void what_is_no_number_cannot_be_made() {
        assertThatThrownBy(() -> new Bankgiro("50501054"))
                .hasMessage("bankgiro: must be seven or eight digits, the last their check digit");
        assertThatThrownBy(() -> new Plusgiro("10"))
                .hasMessage("plusgiro: must be two to eight digits, the last their check digit");
        assertThatThrownBy(() -> new OcrNummer("0000"))
                .hasMessage("OCR number: must be two to 25 digits, the last their check digit");
        assertThatThrownBy(() -> new Momsnummer("SE556016068101"))
                .hasMessage("VAT number: must be SE and twelve digits of one, was CHECKSUM");
        assertThatThrownBy(() -> new Iban("SE4650000000058398257466"))
                .hasMessage("IBAN: must be SE and 22 digits, the first two their check digits");
        assertThatThrownBy(() -> new Registreringsnummer("ABI123"))
                .hasMessage("registreringsnummer: must be three letters, two digits and one of both");
    }
}
