package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.report.Finding;

/** What a sentence calls a field, and whose words it takes. */
class DescriberTest {
    private static final Map<String, String> OWN_WORDS = Map.of(
            "required", "Skriv vad du heter.",
            "maxLength", "Högst {max} tecken i {label}, {x} {max, plural, one {#} other {# st}}.",
            "pattern", "Skriv { så här: {example}",
            "*", "Se över ”{label}”.");

    private static final Form FORM = form("sv");

    private static final Describer SWEDISH = Describer.of(Texts.of("sv"), FORM);

    @ParameterizedTest
    @CsvSource({
        "a colon at the end, /namn, Namn",
        "a mark that it is optional, /ovrigt, Övrigt",
        "no label, /tom, tom",
        "a field of a row, /barn/1/namn, Barnets namn",
        "a row, /barn/1, Dina barn",
        "an answer without a label in rows, /orter/0, Orter",
        "an answer with a label in rows, /vagar/0, Väg",
        "a name that nothing declares, /fel/namnet, namnet",
        "the whole form, '', Ansökan"
    })
    void calls_a_field_by_its_label(String what, String pointer, String label) {
        assertThat(describe(pointer, "required.text", Map.of())).as(what).isEqualTo("Fyll i fältet ”" + label + "”.");
    }

    @ParameterizedTest
    @CsvSource({
        "a field, /namn, Namn",
        "a noun, /tel, Telefon",
        "a row, /barn/1, Dina barn",
        "a name that nothing declares, /fel/namnet, namnet"
    })
    void tells_the_label_without_the_sentence(String what, String pointer, String label) {
        assertThat(SWEDISH.label(Finding.of(Pointer.parse(pointer), "required.text")))
                .as(what)
                .isEqualTo(label);
    }

    @Test
    void tells_the_label_that_the_finding_brings() {
        assertThat(SWEDISH.label(Finding.of(Pointer.parse("/tel"), "unknown", Map.of("label", "Mobil"))))
                .isEqualTo("Mobil");
        assertThat(SWEDISH.label(Finding.of(Pointer.ROOT, "unknown", Map.of("label", Pointer.parse("/namn")))))
                .isEqualTo("Namn");
    }

    static Stream<Arguments> nouns() {
        return Stream.of(
                argumentSet("missing", "sv", "/tel", "required.text", "Skriv ditt telefonnummer."),
                argumentSet("first in a sentence", "sv", "/inkomst", "number.min", "Inkomsten ska vara 3 eller mer."),
                argumentSet("in English", "en", "/inkomst", "number.min", "Inkomsten must be 3 or more."),
                argumentSet("missing in Finnish", "fi", "/tel", "required.text", "Anna ditt telefonnummer."),
                argumentSet(
                        "not in Finnish",
                        "fi",
                        "/inkomst",
                        "number.min",
                        "Kohdan ”Inkomst” luvun on oltava vähintään 3."),
                argumentSet(
                        "not for this code",
                        "sv",
                        "/inkomst",
                        "number.max",
                        "Talet i fältet ”Inkomst” ska vara 9 eller mindre."));
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void takes_the_noun_where_the_language_has_a_sentence_for_it(
            String lang, String pointer, String code, String expected) {
        Finding finding = Finding.of(Pointer.parse(pointer), code, Map.of("min", 3, "max", 9));
        assertThat(Describer.of(Texts.of(lang), form(lang)).describe(finding)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | /tel     | required.text | Fill in “Telefon”.",
                "fi | /tel     | required.text | Täytä kohta ”Telefon”.",
                "en | /inkomst | number.min    | The number in “Inkomst” must be 3 or more."
            })
    void takes_the_authors_words_only_in_their_own_language(String lang, String pointer, String code, String expected) {
        Finding finding = Finding.of(Pointer.parse(pointer), code, Map.of("min", 3));
        assertThat(Describer.of(Texts.of(lang), FORM).describe(finding)).isEqualTo(expected);
    }

    @Test
    void a_region_is_no_other_language() {
        Finding finding = Finding.of(Pointer.parse("/tel"), "required.text");
        assertThat(Describer.of(Texts.of("sv"), form("sv-FI")).describe(finding))
                .isEqualTo("Skriv ditt telefonnummer.");
    }

    @Test
    void takes_the_label_of_the_finding_before_the_noun() {
        assertThat(describe("/tel", "required.text", Map.of("label", "Rad 2: Telefon")))
                .isEqualTo("Fyll i fältet ”Rad 2: Telefon”.");
    }

    static Stream<Arguments> authored() {
        return Stream.of(
                argumentSet("missing", "required.text", Map.of(), "Skriv vad du heter."),
                argumentSet("missing for a reason", "required.because", Map.of(), "Skriv vad du heter."),
                argumentSet("one of several", "oneOf.required", Map.of(), "Skriv vad du heter."),
                argumentSet(
                        "by keyword",
                        "text.tooLong",
                        Map.of("keyword", "maxLength", "max", 5),
                        "Högst 5 tecken i Egen, {x} 5 st."),
                argumentSet(
                        "with an argument that is missing",
                        "text.tooLong",
                        Map.of("keyword", "maxLength"),
                        "Högst {max} tecken i Egen, {x} {max, plural, one {#} other {# st}}."),
                argumentSet(
                        "what is no pattern",
                        "text.pattern",
                        Map.of("keyword", "pattern", "example", "A"),
                        "Skriv { så här: {example}"),
                argumentSet("anything", "number.type", Map.of("keyword", "type"), "Se över ”Egen”."),
                argumentSet("anything without a keyword", "file.empty", Map.of(), "Se över ”Egen”."),
                argumentSet("a rule has its own words", "rule.a", Map.of("message", "För {litet}."), "För {litet}."));
    }

    @ParameterizedTest
    @MethodSource("authored")
    void takes_the_words_of_the_author(String code, Map<String, Object> arguments, String expected) {
        assertThat(describe("/egen", code, arguments)).isEqualTo(expected);
    }

    @Test
    void takes_the_hint_and_the_example_of_the_field() {
        assertThat(describe("/exempel", "text.patternNoExample", Map.of()))
                .isEqualTo("Kontrollera hur uppgiften i fältet ”Nummer” är skriven. Det står på fakturan.");
        assertThat(describe("/exempel", "text.pattern", Map.of()))
                .isEqualTo("Skriv uppgiften i fältet ”Nummer” så här: AB-12.");
    }

    @Test
    void shows_the_message_of_a_rule_as_it_is() {
        assertThat(describe("/namn", "rule.slut", Map.of("message", "Slutet {label} #1 <b>")))
                .isEqualTo("Slutet {label} #1 <b>");
        assertThat(describe("/namn", "rule.slut", Map.of())).isEqualTo("Kontrollera fältet ”Namn”.");
    }

    @Test
    void refuses_a_finding_that_lacks_an_argument() {
        assertThatThrownBy(() -> describe("/namn", "text.pattern", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text.pattern: argument example is missing");
    }

    private static String describe(String pointer, String code, Map<String, Object> arguments) {
        return Describer.of(Texts.of("sv"), FORM).describe(Finding.of(Pointer.parse(pointer), code, arguments));
    }

    private static Form form(String lang) {
        return Fields.form(
                lang,
                Fields.leaf("/namn", Wording.of("Namn: ")),
                Fields.leaf("/tel", Fields.withNoun("Telefon", "ditt telefonnummer")),
                Fields.leaf("/inkomst", Fields.withNoun("Inkomst", "inkomsten")),
                Fields.leaf("/ovrigt", Wording.of("Övrigt (frivilligt):")),
                Fields.leaf("/tom", Wording.of("")),
                Fields.leaf("/egen", Fields.withErrors("Egen", OWN_WORDS)),
                Fields.leaf("/exempel", new Wording("Nummer", "Det står på fakturan.", "", "", "", "AB-12", Map.of())),
                Fields.rows(
                        "/barn",
                        "Dina barn",
                        Fields.group("/barn/-", "Barn", Fields.leaf("/barn/-/namn", Wording.of("Barnets namn")))),
                Fields.rows("/orter", "Orter", Fields.leaf("/orter/-", Wording.of("-"))),
                Fields.rows("/vagar", "Vägar", Fields.leaf("/vagar/-", Wording.of("Väg"))));
    }
}
