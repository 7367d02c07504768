package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a constraint without a label says, by the mechanism of the standard. */
class WordsTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                row(
                        "personnummer",
                        "19850101",
                        "Skriv personnumret med tolv siffror: ÅÅÅÅMMDD-NNNN.",
                        "Write the personal identity number with twelve digits: YYYYMMDD-NNNN.",
                        "Kirjoita henkilönumero kahdellatoista numerolla: VVVVKKPP-NNNN."),
                row(
                        "personnummer",
                        "850101-2391",
                        "Kontrollera siffrorna. Personnumret stämmer inte.",
                        "Check the digits. The personal identity number does not add up.",
                        "Tarkista numerot. Henkilönumero ei täsmää."),
                row(
                        "personnummer",
                        "19900230-2389",
                        "Kontrollera födelsedatumet. Datumet finns inte.",
                        "Check the date of birth. The date does not exist.",
                        "Tarkista syntymäaika. Päivämäärää ei ole olemassa."),
                row(
                        "personnummer",
                        "20271201-2380",
                        "Kontrollera födelsedatumet. Det ligger i framtiden.",
                        "Check the date of birth. It is in the future.",
                        "Tarkista syntymäaika. Se on tulevaisuudessa."),
                row(
                        "svenskPerson",
                        "19730288-9931",
                        "Skriv ett personnummer. Samordningsnummer kan inte användas här.",
                        "Write a personal identity number. A coordination number cannot be used here.",
                        "Kirjoita henkilönumero. Samordningsnummeria ei voi käyttää tässä."),
                row(
                        "vuxen",
                        "20210791-9967",
                        "Personen ska vara minst 18 år.",
                        "The person must be at least 18 years old.",
                        "Henkilön on oltava vähintään 18-vuotias."),
                row(
                        "vuxen",
                        "19570428-9999",
                        "Personen ska vara högst 64 år.",
                        "The person must be at most 64 years old.",
                        "Henkilön on oltava enintään 64-vuotias."),
                row(
                        "organisationsnummer",
                        "056016-0680",
                        "Skriv organisationsnumret med tio siffror: NNNNNN-NNNN.",
                        "Write the organisation number with ten digits: NNNNNN-NNNN.",
                        "Kirjoita organisaationumero kymmenellä numerolla: NNNNNN-NNNN."),
                row(
                        "organisationsnummer",
                        "556016-0681",
                        "Kontrollera siffrorna. Organisationsnumret stämmer inte.",
                        "Check the digits. The organisation number does not add up.",
                        "Tarkista numerot. Organisaationumero ei täsmää."),
                row(
                        "postnummer",
                        "1152",
                        "Skriv ett postnummer med fem siffror.",
                        "Write a postcode with five digits.",
                        "Kirjoita viisinumeroinen postinumero."),
                row(
                        "telefon",
                        "112",
                        "Skriv ett telefonnummer med riktnummer. Börja med + och landsnummer om numret inte är svenskt.",
                        "Write a phone number with area code. Start with + and the country code if it is not a Swedish "
                                + "number.",
                        "Kirjoita puhelinnumero suuntanumeroineen. Aloita numero +-merkillä ja maatunnuksella, jos se ei "
                                + "ole ruotsalainen."),
                row(
                        "fastighet",
                        "vid sjön",
                        "Kontrollera gärna uppgiften. En fastighetsbeteckning skrivs oftast så här: Skoga 1:54.",
                        "It is a good idea to check the answer. A property designation is usually written like this: "
                                + "Skoga 1:54.",
                        "Tarkista tieto. Kiinteistötunnus kirjoitetaan yleensä näin: Skoga 1:54."),
                row(
                        "registreringsnummer",
                        "ABI123",
                        "Skriv registreringsnumret som ABC123 eller ABC12D.",
                        "Write the registration number as ABC123 or ABC12D.",
                        "Kirjoita rekisterinumero muodossa ABC123 tai ABC12D."),
                row(
                        "bankkonto",
                        "1000-1",
                        "Kontrollera gärna uppgiften en gång till. Vi kunde inte bekräfta att numret stämmer.",
                        "It is a good idea to check the answer again. We could not confirm the number.",
                        "Tarkista tieto vielä kerran. Emme voineet varmistaa numeroa."),
                account("bankgiro", "5910-0001"),
                account("plusgiro", "10"),
                account("ocr", "123456"),
                account("moms", "SE556016068101"),
                account("iban", "NO9386011117947"),
                row(
                        "kommun",
                        "0179",
                        "Välj ett av alternativen.",
                        "Select one of the options.",
                        "Valitse jokin vaihtoehdoista."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void says_what_to_change_in_three_languages(
            String property, String typed, String swedish, String english, String finnish) {
        assertThat(messages("sv", property, typed)).containsExactly(swedish);
        assertThat(messages("en", property, typed)).containsExactly(english);
        assertThat(messages("fi", property, typed)).containsExactly(finnish);
        assertThat(messages("sv-SE", property, typed)).containsExactly(swedish);
    }

    @Test
    void speaks_swedish_where_it_has_not_the_language() {
        assertThat(messages("nb", "postnummer", "1152")).containsExactly("Skriv ett postnummer med fem siffror.");
    }

    private static List<String> messages(String lang, String property, String typed) {
        return Provider.in(lang).validateValue(Unnamed.class, property, typed).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static Arguments account(String property, String typed) {
        return row(
                property,
                typed,
                "Kontrollera siffrorna. Numret stämmer inte.",
                "Check the digits. The number does not add up.",
                "Tarkista numerot. Numero ei täsmää.");
    }

    private static Arguments row(String property, String typed, String swedish, String english, String finnish) {
        return argumentSet(property + " " + typed, property, typed, swedish, english, finnish);
    }
}
