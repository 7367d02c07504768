package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.validate.Judging.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;
import se.blankett.text.Display;
import se.blankett.text.Texts;

/** How exactly a computed number is kept, and how it is read. */
class ComputedNumbersTest {
    @ParameterizedTest(name = "{0} of {2}, {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            n / 3             § ''                                    § 10        § 3.333333   § 3,333333
            n / 3             § 'multipleOf': 0.01                    § 10        § 3.33       § 3,33
            n / 3             § 'multipleOf': 1                       § 11        § 4          § 4
            n / 3             § 'multipleOf': 0.00000001              § 10        § 3.33333333 § 3,33333333
            n / 2             § 'multipleOf': 1                       § -5        § -3         § −3
            n                 § 'multipleOf': 0.5                     § 10.3      § 10.5       § 10,5
            n                 § 'multipleOf': 10                      § 12344     § 12340      § 12 340
            n / 3             § 'x': {'unit': 'kr'}                   § 10        § 3.333333   § 3,33 kr
            n / 3             § 'x': {'unit': 'kr'}, 'multipleOf': 0.001 § 10     § 3.333      § 3,333 kr
            n                 § 'x': {'unit': 'kr'}                   § 25183.5   § 25183.5    § 25 183,50 kr
            n                 § 'x': {'unit': 'kr'}                   § 25183     § 25183      § 25 183 kr
            n                 § 'x': {'unit': 'kr/månad'}             § 25183.5   § 25183.5    § 25 183,50 kr/månad
            n                 § 'x': {'unit': 'SEK'}                  § 1.5       § 1.5        § 1,50 SEK
            n                 § 'x': {'unit': 'Euro per dag'}         § 1.5       § 1.5        § 1,50 Euro per dag
            n                 § 'x': {'unit': 'tkr'}                  § 1.5       § 1.5        § 1,5 tkr
            n                 § 'x': {'unit': 'km'}                   § 1.5       § 1.5        § 1,5 km
            n * 2             § ''                                    § 0.1234567 § 0.246913   § 0,246913
            ROUND(n, -2)      § ''                                    § 1250      § 1300       § 1300
            n                 § ''                                    § 2500.0    § 2500       § 2500
            """)
    void are_kept_as_exactly_as_the_author_asks(
            String formula, String members, String answer, String stored, String shown) {
        String form = "{'n': {'type': 'number'}, 'c': {'type': 'number', 'title': 'C'" + more(members, formula) + "}}";
        Form read = Judging.form("'properties': " + form);
        Outcome outcome = Judging.validator(read).validate(json("{'n': " + answer + "}"));

        Object value = outcome.answers().get("c");
        assertThat(value).isEqualTo(new BigDecimal(stored));
        Leaf leaf = (Leaf) read.fieldAt(Pointer.parse("/c")).orElseThrow();
        assertThat(Display.of(Texts.of("sv"))
                        .value(leaf, Objects.requireNonNull(value))
                        .replace('\u00a0', ' '))
                .isEqualTo(shown);
    }

    private static String more(String members, String formula) {
        String compute = "'compute': '" + formula + "'";
        return members.contains("'x': {")
                ? ", " + members.replace("'x': {", "'x-form': {" + compute + ", ")
                : ", 'x-form': {" + compute + "}" + (members.equals("''") ? "" : ", " + members);
    }

    @ParameterizedTest(name = "{1}, {0}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            sv    § 'Rum ' + n            § 2500.0 § Rum 2500
            sv    § n + ' kr'             § 0.50   § 0,5 kr
            sv-FI § n + ' ' + n / 4       § 2      § 2 0,5
            fi    § n                     § 1234.5 § 1234,5
            en    § n + ' kr'             § 0.50   § 0.5 kr
            en-GB § n                     § 1234.5 § 1234.5
            en    § IF(n > 1, n, 'lite')  § 2.5    § 2.5
            sv    § IF(n > 1, n, 'lite')  § 2.5    § 2,5
            sv    § 'Nivå ' + ROUND(n,-2) § 1250   § Nivå 1300
            """)
    void stand_in_a_text_as_the_language_of_the_form_has_them(
            String lang, String formula, String answer, String expected) {
        String form = "'x-form': {'lang': '" + lang
                + "'}, 'properties': {'n': {'type': 'number'}, 'c': {'type': 'string', 'x-form': {'compute': '"
                + formula.replace("'", "\\u0022") + "'}}}";

        assertThat(Judging.outcome(form, json("{'n': " + answer + "}")).answers())
                .containsEntry("c", expected);
    }

    @Test
    void in_a_text_are_the_same_in_every_language_that_it_is_read_in(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.form.json"),
                json("{'type': 'object', 'x-form': {'lang': 'sv'}, 'properties': {'n': {'type': 'number'},"
                        + " 'c': {'type': 'string', 'x-form': {'compute': 'n'}}}}"));
        Files.writeString(folder.resolve("a.en.json"), "{}");
        Form english = FormParser.parse(folder.resolve("a.form.json")).in("en");

        assertThat(english.identity().lang()).isEqualTo("en");
        assertThat(Judging.validator(english).validate(json("{'n': 2.5}")).answers())
                .containsEntry("c", "2,5");
    }
}
