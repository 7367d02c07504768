package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.report.Finding;

/** Whole sentences in every language; {@code _} stands for the no-break space. */
class SentencesTest {
    private static final Pointer PLACE = Pointer.parse("/x");
    private static final Pointer OTHER = Pointer.parse("/y");
    private static final Form FORM = Fields.form(
            Fields.leaf("/x", Wording.of("Antal")),
            Fields.leaf("/y", Wording.of("Start:")),
            Fields.leaf("/z", Wording.of("Mål")));

    static Stream<Arguments> sentences() {
        return Stream.of(missing(), numbersAndTexts(), datesAndTimes(), FileSentences.all(), fieldsTogether())
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void describes(String code, Map<String, Object> arguments, String swedish, String english, String finnish) {
        Finding finding = Finding.of(PLACE, code, arguments);
        assertThat(Stream.of("sv", "en", "fi")
                        .map(lang -> Describer.of(Texts.of(lang), FORM).describe(finding)))
                .containsExactly(
                        swedish.replace('_', '\u00a0'), english.replace('_', '\u00a0'), finnish.replace('_', '\u00a0'));
    }

    private static Stream<Arguments> missing() {
        return Stream.of(
                row("required.text", Map.of(), "Fyll i fältet ”Antal”.", "Fill in “Antal”.", "Täytä kohta ”Antal”."),
                row(
                        "required.question",
                        Map.of(),
                        "Svara på frågan ”Antal”",
                        "Answer the question “Antal”",
                        "Vastaa kysymykseen ”Antal”"),
                row(
                        "required.choices",
                        Map.of(),
                        "Välj minst ett alternativ för ”Antal”.",
                        "Select at least one option for “Antal”.",
                        "Valitse vähintään yksi vaihtoehto kohdassa ”Antal”."),
                row(
                        "required.confirm",
                        Map.of(),
                        "Markera rutan ”Antal” för att gå vidare.",
                        "Tick the box “Antal” to continue.",
                        "Merkitse ruutu ”Antal”, jotta voit jatkaa."),
                row(
                        "required.because",
                        Map.of("answer", true, "other", OTHER),
                        "Fyll i fältet ”Antal”, eftersom du har svarat ”Ja” på ”Start”.",
                        "Fill in “Antal” because you answered “Yes” to “Start”.",
                        "Täytä kohta ”Antal”, koska vastasit ”Kyllä” kohtaan ”Start”."),
                row(
                        "oneOf.required",
                        Map.of("labels", List.of(PLACE, OTHER, Pointer.parse("/z"))),
                        "Fyll i minst ett av fälten ”Antal”, ”Start” och ”Mål”.",
                        "Fill in at least one of “Antal”, “Start” and “Mål”.",
                        "Täytä ainakin yksi näistä kohdista: ”Antal”, ”Start” ja ”Mål”."));
    }

    private static Stream<Arguments> numbersAndTexts() {
        return Stream.of(
                row(
                        "number.type",
                        Map.of("example", new BigDecimal("1234.5")),
                        "Skriv ett tal i fältet ”Antal”, till exempel 1_234,5.",
                        "Write a number in “Antal”, for example 1,234.5.",
                        "Kirjoita kohtaan ”Antal” luku, esimerkiksi 1_234,5."),
                row(
                        "number.range",
                        Map.of("min", new BigDecimal("-40"), "max", new BigDecimal("10000")),
                        "Talet i fältet ”Antal” ska vara mellan −40 och 10_000.",
                        "The number in “Antal” must be between −40 and 10,000.",
                        "Kohdan ”Antal” luvun on oltava välillä −40–10_000."),
                row(
                        "number.decimals",
                        Map.of("n", 1),
                        "Skriv talet i fältet ”Antal” med högst 1 decimal.",
                        "Write the number in “Antal” with no more than 1 decimal.",
                        "Kirjoita kohdan ”Antal” luku enintään 1 desimaalilla."),
                row(
                        "text.tooLong",
                        Map.of("over", 3, "max", 35),
                        "Texten i fältet ”Antal” är 3 tecken för lång. Skriv högst 35 tecken.",
                        "The text in “Antal” is 3 characters too long. Write no more than 35 characters.",
                        "Kohdan ”Antal” tekstissä on 3 merkkiä liikaa. Kirjoita enintään 35 merkkiä."),
                row(
                        "text.pattern",
                        Map.of("example", "AB-12"),
                        "Skriv uppgiften i fältet ”Antal” så här: AB-12.",
                        "Write “Antal” like this: AB-12.",
                        "Kirjoita kohdan ”Antal” tieto näin: AB-12."),
                row(
                        "text.chars",
                        Map.of("chars", List.of("<", ",")),
                        "Ta bort dessa tecken i fältet ”Antal”: < ,",
                        "Remove these characters from “Antal”: < ,",
                        "Poista nämä merkit kohdasta ”Antal”: < ,"),
                row(
                        "text.chars",
                        Map.of("chars", List.of("U+202E", "U+0007", "U+1FFFE")),
                        "Skriv om texten i fältet ”Antal”. Den innehåller minst ett osynligt tecken.",
                        "Write the text in “Antal” again. It contains at least one invisible character.",
                        "Kirjoita kohdan ”Antal” teksti uudelleen. Siinä on vähintään yksi näkymätön merkki."),
                row(
                        "text.chars",
                        Map.of("chars", List.of("U+0300", "U+202E")),
                        "Ta bort dessa tecken i fältet ”Antal”: \u25CC\u0300 U+202E",
                        "Remove these characters from “Antal”: \u25CC\u0300 U+202E",
                        "Poista nämä merkit kohdasta ”Antal”: \u25CC\u0300 U+202E"),
                row(
                        "choice.tooMany",
                        Map.of("max", 1),
                        "Välj högst 1 alternativ för ”Antal”.",
                        "Select no more than 1 option for “Antal”.",
                        "Valitse enintään 1 vaihtoehto kohdassa ”Antal”."),
                row(
                        "choice.noneCombined",
                        Map.of("none", "Inget"),
                        "Välj antingen ”Inget” eller andra alternativ för ”Antal”, inte båda.",
                        "Select either “Inget” or other options for “Antal”, not both.",
                        "Valitse kohdassa ”Antal” joko ”Inget” tai muita vaihtoehtoja, ei molempia."),
                row(
                        "sum.mismatch",
                        Map.of("a", new BigDecimal("1234.5"), "b", new BigDecimal("900"), "other", OTHER),
                        "Kontrollera beloppen. ”Antal” är 1_234,50 kronor men ”Start” är 900 kronor. De ska vara lika.",
                        "Check the amounts. “Antal” is 1,234.50 kronor but “Start” is 900 kronor. They must be equal.",
                        "Tarkista summat. ”Antal” on 1_234,50 kruunua, mutta ”Start” on 900 kruunua. "
                                + "Niiden on oltava yhtä suuret."));
    }

    private static Stream<Arguments> datesAndTimes() {
        return Stream.of(
                row(
                        "date.incomplete",
                        Map.of("parts", List.of("year")),
                        "Datumet för ”Antal” saknar: år.",
                        "The date for “Antal” is missing: year.",
                        "Kohdan ”Antal” päivämäärästä puuttuu: vuosi."),
                row(
                        "date.incomplete",
                        Map.of("parts", List.of("month", "day")),
                        "Datumet för ”Antal” saknar: månad och dag.",
                        "The date for “Antal” is missing: month and day.",
                        "Kohdan ”Antal” päivämäärästä puuttuu: kuukausi ja päivä."),
                row(
                        "date.range",
                        Map.of("date", LocalDate.of(2026, 5, 3), "date2", LocalDate.of(2026, 12, 24)),
                        "Datumet för ”Antal” ska vara mellan 3 maj 2026 och 24 december 2026.",
                        "The date for “Antal” must be between 3 May 2026 and 24 December 2026.",
                        "Kohdan ”Antal” päivämäärän on oltava välillä 3.5.2026–24.12.2026."),
                row(
                        "date.afterField",
                        Map.of("other", OTHER),
                        "Datumet för ”Antal” ska vara samma dag som eller efter datumet för ”Start”.",
                        "The date for “Antal” must be the same as or after the date for “Start”.",
                        "Kohdan ”Antal” päivämäärän on oltava sama kuin kohdan ”Start” päivämäärä tai sen jälkeen."),
                row(
                        "time.format",
                        Map.of("example", LocalTime.of(9, 30)),
                        "Skriv klockslaget i fältet ”Antal” med timmar och minuter, till exempel 9.30.",
                        "Write the time in “Antal” with hours and minutes, for example 9:30.",
                        "Kirjoita kohdan ”Antal” kellonaika tunteina ja minuutteina, esimerkiksi 9.30."),
                row(
                        "pnr.check",
                        Map.of(),
                        "Kontrollera siffrorna i fältet ”Antal”. Personnumret stämmer inte.",
                        "Check the digits in “Antal”. The personal identity number does not add up.",
                        "Tarkista kohdan ”Antal” numerot. Henkilönumero ei täsmää."));
    }

    private static Stream<Arguments> fieldsTogether() {
        return Stream.of(
                row(
                        "pnr.same",
                        Map.of("other", OTHER),
                        "Skriv olika personnummer i fälten ”Antal” och ”Start”.",
                        "Write different personal identity numbers in “Antal” and “Start”.",
                        "Kirjoita eri henkilönumerot kohtiin ”Antal” ja ”Start”."),
                row("fallback", Map.of(), "Kontrollera fältet ”Antal”.", "Check “Antal”.", "Tarkista kohta ”Antal”."),
                row(
                        "never.heard.of",
                        Map.of("rule", "x"),
                        "Kontrollera fältet ”Antal”.",
                        "Check “Antal”.",
                        "Tarkista kohta ”Antal”."),
                row(
                        "unknown",
                        Map.of("label", "hemligt"),
                        "Uppgiften ”hemligt” finns inte i formuläret. Ta bort den eller rätta namnet.",
                        "“hemligt” is not in the form. Remove it or correct its name.",
                        "Tietoa ”hemligt” ei ole lomakkeessa. Poista se tai korjaa nimi."));
    }

    static Arguments row(String code, Map<String, Object> arguments, String swedish, String english, String finnish) {
        return argumentSet(code, code, arguments, swedish, english, finnish);
    }
}
