package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.validate.Judging.codes;
import static se.blankett.validate.Judging.json;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Form;
import se.blankett.submission.Outcome;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What is wrong with a value that nobody enters says what the value is, and leads to an answer that it follows from. */
class ComputedFindingsTest {
    private static final String ORDER = """
            'properties': {
              'namn': {'type': 'string', 'title': 'Namn'},
              'rader': {'type': 'array', 'title': 'Rader', 'items': {'type': 'object', 'properties': {
                'antal': {'type': 'integer', 'title': 'Antal', 'x-form': {'errors': {'maximum': 'Inte mer än så.'}}},
                'pris': {'type': 'number', 'title': 'Pris'},
                'summa': {'type': 'number', 'title': 'Summa', 'x-form': {'compute': 'antal * pris'}}}}},
              'rabatt': {'type': 'number', 'title': 'Rabatt'},
              'total': {'type': 'number', 'title': 'Att betala', %s, 'x-form': {'compute': 'SUM(rader.summa) - SUM(rabatt)', 'unit': 'kr'%s}}
            }
            """;

    private static List<String> told(Form form, String answers) {
        Outcome outcome = Judging.validator(form).validate(json(answers));
        Describer describer = Describer.of(Texts.of("sv"), form);
        return outcome.report().findings().stream()
                .map(finding -> finding.pointer() + " " + finding.code() + ": "
                        + describer.describe(finding).replace('\u00a0', ' '))
                .toList();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            'maximum': 1000          § {'rader': [{'antal': 101, 'pris': 10}, {'antal': 1}]} § /rader/1/antal computed.max: ”Att betala” blir 1 010 kr med dina svar, och får vara högst 1 000. Ändra svaren så att det stämmer.
            'maximum': 1000          § {'rader': [{'antal': 101, 'pris': 10}]}               § /rader/0/pris computed.max: ”Att betala” blir 1 010 kr med dina svar, och får vara högst 1 000. Ändra svaren så att det stämmer.
            'minimum': 0             § {'rabatt': 12.5}                                      § /rabatt computed.min: ”Att betala” blir −12,50 kr med dina svar, och ska vara minst 0. Ändra svaren så att det stämmer.
            'minimum': 1             § {'namn': 'Bo'}                                        § /rabatt computed.min: ”Att betala” blir 0 kr med dina svar, och ska vara minst 1. Ändra svaren så att det stämmer.
            'exclusiveMinimum': 0    § {'rabatt': 12.5}                                      § /rabatt computed.other: ”Att betala” blir −12,50 kr med dina svar, och det går inte att skicka in. Kontrollera svaren.
            'not': {'const': 0}      § {'namn': 'Bo'}                                        § /rabatt computed.other: ”Att betala” blir 0 kr med dina svar, och det går inte att skicka in. Kontrollera svaren.
            """)
    void a_limit_of_a_computed_value_leads_to_the_last_answer_that_it_follows_from(
            String limit, String answers, String expected) {
        assertThat(told(Judging.form(ORDER.formatted(limit, "")), answers)).containsExactly(expected);
    }

    private static final String ITEMS = """
            'properties': {
              'poster': {'type': 'array', 'title': 'Poster', 'items': {'type': 'object', 'properties': {
                'belopp': {'type': 'number', 'title': 'Belopp'},
                'beskrivning': {'type': 'string', 'title': 'Beskrivning'},
                'antal': {'type': 'number', 'title': 'Antal'},
                'delar': {'type': 'array', 'title': 'Delar', 'items': {'type': 'object', 'properties': {
                  'pris': {'type': 'number', 'title': 'Pris'},
                  'namn': {'type': 'string', 'title': 'Namn'}}}},
                'dubbelt': {'type': 'number', 'title': 'Dubbelt', 'x-form': {'compute': 'belopp * 2'}},
                'styck': {'type': 'number', 'title': 'Styck', 'x-form': {'compute': 'antal * 2'}}}}},
              'summa': {'type': 'number', 'title': 'Summa', 'maximum': 100, 'x-form': {'compute': '%s'}}
            }, 'required': ['summa']
            """;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            SUM(poster.belopp)          § {'poster': [{'belopp': 200, 'beskrivning': 'Bord'}]}                       § /poster/0/belopp
            SUM(poster.belopp)          § {'poster': [{'belopp': 200}, {'beskrivning': 'Bord', 'antal': 1}]}         § /poster/0/belopp
            SUM(poster.dubbelt)         § {'poster': [{'belopp': 200, 'beskrivning': 'Bord', 'antal': 1}]}           § /poster/0/belopp
            SUM(poster.delar.pris)      § {'poster': [{'belopp': 1, 'delar': [{'pris': 200, 'namn': 'Ben'}]}, {}]}   § /poster/0/delar/0/pris
            200 + SUM(poster.belopp)    § {}                                                                         § /poster
            """)
    void the_answer_is_one_that_the_formula_reads_in_its_rows(String formula, String answers, String place) {
        assertThat(codes(Judging.outcome(ITEMS.formatted(formula), answers))).containsExactly(place + " computed.max");
    }

    @Test
    void the_authors_words_are_those_of_the_computed_value() {
        Form form = Judging.form(ORDER.formatted("'maximum': 10", ", 'errors': {'maximum': 'Det blir för mycket.'}"));

        assertThat(told(form, "{'rader': [{'antal': 101, 'pris': 10}]}"))
                .containsExactly("/rader/0/pris computed.max: Det blir för mycket.");
    }

    @Test
    void a_value_that_cannot_be_computed_is_told_only_where_nothing_else_is_wrong() {
        String members =
                "'properties': {'n': {'type': 'number'}, 'c': {'type': 'number', 'title': 'Kvot', 'x-form': {'compute': '1 / n'}}}, 'required': ['c'%s]";
        Form form = Judging.form(members.formatted(""));

        assertThat(codes(Judging.outcome(members.formatted(", 'n'"), "{}"))).containsExactly("/n required.text");
        assertThat(told(form, "{'n': 0}"))
                .containsExactly(
                        "/n computed.missing: ”Kvot” går inte att räkna ut med dina svar. Kontrollera svaren.");
        assertThat(told(form, "{'n': 2}")).isEmpty();
    }
}
