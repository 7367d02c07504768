package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Wording;
import se.blankett.json.Json;

/** Answers as people read them; {@code _} stands for the no-break space. */
class DisplayTest {
    private static final Leaf COLOUR = Fields.leaf(
            "/farg",
            Wording.of("Färg"),
            Leaf.Type.CHOICES,
            Limits.NONE,
            new Choice("r", "Röd", ""),
            new Choice("b", "Blå", ""),
            new Choice("o", "Annan, nämligen", ""),
            new Choice(new BigDecimal("1"), "Ett", ""));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date       | 2026-05-03             | 3 maj 2026           | 3 May 2026       | 3.5.2026
                    year-month | 2026-05                | maj 2026             | May 2026         | toukokuu 2026
                    local-time | 09:30                  | 9.30                 | 9:30             | 9.30
                    date-time  | 2026-05-03T07:30:00Z   | 3 maj 2026 kl. 9.30  | 3 May 2026, 9:30 | 3.5.2026 klo 9.30
                    date       | 3 maj                  | 3 maj                | 3 maj            | 3 maj
                    email      | a@exempel.se           | a@exempel.se         | a@exempel.se     | a@exempel.se
                    ''         | Två ord                | Två ord              | Två ord          | Två ord
                    """)
    void shows_a_text_by_its_format(String format, String stored, String swedish, String english, String finnish) {
        Leaf leaf = Fields.leaf("/x", Wording.of("X"), Leaf.Type.TEXT, Limits.of(format));
        assertThat(Stream.of("sv", "en", "fi")
                        .map(lang -> Display.of(Texts.of(lang)).value(leaf, stored)))
                .containsExactly(swedish, english, finnish);
    }

    @ParameterizedTest
    @CsvSource({
        "se-personnummer, 198501012390, 19850101-2390",
        "se-organisationsnummer, 5560160680, 556016-0680",
        "se-postnummer, 11520, 115 20",
        "se-phone, +46701740605, 070-174 06 05",
        "se-personnummer, 198501012391, 198501012391"
    })
    void shows_an_identifier_as_people_write_it(String format, String stored, String expected) {
        Leaf leaf = Fields.leaf("/x", Wording.of("X"), Leaf.Type.TEXT, Limits.of(format));
        assertThat(swedish(leaf, stored)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "se-personnummer, 198501012390, 19850101-****",
        "se-phone, +46701740605, ***-*** ** 05",
        "email, namn@exempel.se, n***@exempel.se",
        "date, 2026-05-03, 3 maj 2026",
        "'', Två ord, Två ord",
        "se-personnummer, 198501012391, 198501012391"
    })
    void masks_identifiers_and_nothing_else(String format, String stored, String expected) {
        Leaf leaf = Fields.leaf("/x", Wording.of("X"), Leaf.Type.TEXT, Limits.of(format));
        assertThat(Display.of(Texts.of("sv")).masked(leaf, stored).replace('\u00a0', '_'))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "se-personnummer, 198501012390, 19850101-****",
        "se-bankkonto, 8424-1234567897, ****-******7897",
        "iban, SE4550000000058398257466, **** **** **** **** **** 7466",
        "se-vat, SE850101239001, SE850101****01",
        "se-vat, SE556016068001, SE556016068001",
        "se-phone, +46701740605, 070-174 06 05",
        "se-bankgiro, 50501055, 5050-1055"
    })
    void a_receipt_tells_neither_who_somebody_is_nor_their_account(String format, String stored, String expected) {
        Leaf leaf = Fields.leaf("/x", Wording.of("X"), Leaf.Type.TEXT, Limits.of(format));
        assertThat(Display.of(Texts.of("sv")).discreet(leaf, stored)).isEqualTo(ShownText.of(expected));
    }

    @Test
    void masks_no_options() {
        assertThat(Display.of(Texts.of("sv")).masked(COLOUR, List.of("r", "b"))).isEqualTo("Röd, Blå");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a number             |       | 1     | 1234.5  | 1_234,5
                    money                | kr    | 0.01  | 1234.5  | 1_234,50 kr
                    whole money          | kr    | 0.010 | 1234.00 | 1_234 kr
                    a length             | m     | 0.1   | 1234.5  | 1_234,5 m
                    a year               |       | 1     | 1987    | 1987
                    four digits of a sum | kr    | 1     | 1987    | 1_987 kr
                    more than a year     |       | 1     | 19870   | 19_870
                    less than nothing    |       | 1     | -1987   | −1_987
                    nothing              | kr    | 1     | 0       | 0 kr
                    """)
    void shows_a_number_with_its_unit(String what, String unit, BigDecimal step, BigDecimal stored, String expected) {
        Wording wording = Fields.withUnit("X", Optional.ofNullable(unit).orElse(""));
        Leaf leaf = Fields.leaf("/x", wording, Leaf.Type.NUMBER, stepOf(step));
        assertThat(swedish(leaf, stored)).as(what).isEqualTo(expected.replace('_', '\u00a0'));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                argumentSet("one", "r", "Röd"),
                argumentSet("several", List.of("r", "b"), "Röd, Blå"),
                argumentSet("a title with a comma", List.of("r", "o"), "Röd; Annan, nämligen"),
                argumentSet("none", List.of(), ""),
                argumentSet("a number by its value", List.of(new BigDecimal("1.0")), "Ett"),
                argumentSet("what is no option", List.of("r", "x"), "Röd, x"),
                argumentSet("null in JSON", Json.NULL, ""));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void shows_the_titles_of_options(Object stored, String expected) {
        assertThat(swedish(COLOUR, stored)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"sv, Ja, Nej", "en, Yes, No", "fi, Kyllä, Ei"})
    void shows_yes_and_no(String lang, String yes, String no) {
        Leaf leaf = Fields.leaf("/x", Wording.of("X"), Leaf.Type.BOOLEAN, Limits.NONE);
        Display display = Display.of(Texts.of(lang));
        assertThat(Stream.of(true, false).map(answer -> display.value(leaf, answer)))
                .containsExactly(yes, no);
    }

    @Test
    void shows_the_authors_titles_for_yes_and_no() {
        Leaf leaf = Fields.leaf(
                "/x", Wording.of("X"), Leaf.Type.BOOLEAN, Limits.NONE, new Choice(true, "Jag godkänner", ""));
        assertThat(swedish(leaf, true)).isEqualTo("Jag godkänner");
    }

    private static String swedish(Leaf leaf, Object stored) {
        return Display.of(Texts.of("sv")).value(leaf, stored);
    }

    private static Limits stepOf(BigDecimal step) {
        OptionalInt none = OptionalInt.empty();
        Optional<BigDecimal> open = Optional.empty();
        return new Limits("", "", none, none, open, open, open, open, Optional.of(step), none, none);
    }
}
