package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.validate.Judging.codes;
import static se.blankett.validate.Judging.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Form;
import se.blankett.report.Finding;
import se.blankett.report.Severity;
import se.blankett.submission.Outcome;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What has to hold for several answers together. */
class RulesTest {
    private static final String PERIOD = """
            'x-form': {'rules': [
              {'id': 'slut', 'test': 'slut >= start', 'message': 'Slutet kan inte komma före början.', 'at': 'slut'},
              {'id': 'lang', 'test': 'DAYS(start, slut) <= 30', 'message': 'Det är mer än en månad.', 'at': 'slut', 'severity': 'warning'},
              {'id': 'kort', 'test': 'DAYS(start, slut) >= 2', 'message': 'Det är mindre än två dagar.', 'at': 'slut', 'severity': 'warning'},
              {'id': 'delad', 'test': '1 / noll > 0', 'message': 'M', 'at': 'start'}
            ]},
            'properties': {
              'start': {'type': 'string', 'format': 'date'}, 'slut': {'type': 'string', 'format': 'date', 'title': 'Slut'},
              'noll': {'type': 'integer'},
              'rader': {'type': 'array', 'x-form': {'item': {'title': 'Rad', 'unique': ['namn', 'nr']}}, 'items': {'type': 'object',
                'x-form': {'rules': [{'id': 'mer', 'test': 'till > fran', 'message': 'M', 'at': 'till'}, {'id': 'fler', 'test': 'COUNT(rader) < 4', 'message': 'M', 'at': 'namn'}]},
                'properties': {'namn': {'type': 'string'}, 'nr': {'type': 'integer'}, 'fran': {'type': 'number'}, 'till': {'type': 'number', 'maximum': 50}}}},
              'plats': {'type': 'object', 'x-form': {'rules': [{'id': 'nagot', 'test': 'PRESENT(rum) || PRESENT(hus)', 'message': 'M', 'at': 'rum'}]},
                'properties': {'rum': {'type': 'string'}, 'hus': {'type': 'string'}, 'kod': {'type': 'string'}}},
              'typ': {'enum': ['a', 'b']}
            },
            'if': {'properties': {'typ': {'const': 'a'}}, 'required': ['typ']},
            'then': {
              'properties': {'mer': {'type': 'number'}},
              'x-form': {'rules': [{'id': 'gren', 'test': 'noll > 5', 'message': 'M', 'at': 'noll'}]}},
            'else': {'x-form': {'rules': [{'id': 'annan', 'test': 'noll < 9', 'message': 'M', 'at': 'mer'}]}}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {'start': '2026-05-01', 'slut': '2026-05-10'} § []
            {'start': '2026-05-01'}                       § []
            {'start': '2026-05-01', 'slut': '2026-04-30'} § [/slut rule.slut, /slut rule.kort]
            {'start': '2026-05-01', 'slut': '2026-06-30'} § [/slut rule.lang]
            {'start': '2026-05-01', 'slut': '2026-02-30'} § [/slut date.notReal]
            {'noll': 0}                                   § []
            {'rader': [{'fran': 3, 'till': 2}, {'fran': 1, 'till': 2}, {'fran': 9, 'till': 8}]} § [/rader/0/till rule.mer, /rader/2/till rule.mer]
            {'rader': [{'fran': 70, 'till': 60}]}         § [/rader/0/till number.max]
            {'rader': [{}, {}, {}, {}]}                   § [/rader/0/namn rule.fler, /rader/1/namn rule.fler, /rader/2/namn rule.fler, /rader/3/namn rule.fler]
            {'rader': [{'namn': 'A', 'nr': 1}, {'namn': 'A', 'nr': 2}, {'nr': 1.0, 'namn': 'A'}, {}]} § [/rader/0/namn rule.fler, /rader/1/namn rule.fler, /rader/2 items.duplicate, /rader/2/namn rule.fler, /rader/3/namn rule.fler]
            {'rader': [{'namn': 'A'}, {'namn': 'a'}, {'namn': 'A'}]} § []
            {'rader': [{'till': 1}, {'till': 1}]}         § []
            {'plats': {'kod': 'x'}}                       § [/plats/rum rule.nagot]
            {'plats': {'kod': 'x', 'hus': 'x'}}           § []
            {}                                            § []
            {'typ': 'a', 'noll': 3}                       § [/noll rule.gren]
            {'typ': 'b', 'noll': 3}                       § []
            {'typ': 'b', 'noll': 10}                      § [/noll rule.annan]
            """)
    void finds_what_does_not_hold(String answers, String expected) {
        assertThat(codes(Judging.outcome(PERIOD, json(answers))).toString()).isEqualTo(expected);
    }

    @Test
    void a_warning_stops_nothing() {
        Outcome outcome = Judging.outcome(PERIOD, json("{'start': '2026-05-01', 'slut': '2026-06-30'}"));

        assertThat(Judging.only(outcome).severity()).isEqualTo(Severity.WARNING);
        assertThat(outcome.report().isClean()).isTrue();
    }

    @Test
    void is_told_in_the_words_of_its_author() {
        Form form = Judging.form(PERIOD);
        Finding finding =
                Judging.only(Judging.validator(form).validate(json("{'start': '2026-05-01', 'slut': '2026-06-30'}")));

        assertThat(Describer.of(Texts.of("sv"), form).describe(finding)).isEqualTo("Det är mer än en månad.");
    }

    @Test
    void errors_may_word_a_rule_and_what_is_unique_otherwise() {
        Form form = Judging.form("""
                'properties': {'r': {'type': 'array', 'x-form': {'errors': {'unique': 'Samma en gång till.'}, 'item': {'title': 'Rad', 'unique': ['a']}},
                  'items': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}}
                """);
        Finding finding =
                Judging.only(Judging.validator(form).validate(json("{'r': [{'a': 'x'}, {'a': 'y'}, {'a': 'x'}]}")));

        assertThat(finding.pointer()).hasToString("/r/2");
        assertThat(finding.arguments()).containsEntry("n", 3);
        assertThat(Describer.of(Texts.of("sv"), form).describe(finding)).isEqualTo("Samma en gång till.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            sv § Ta bort eller ändra ”Konto 3” under ”Konton”. Det finns redan en med samma svar på ”Bank” och ”Nummer”.
            en § Remove or change “Konto 3” under “Konton”. There is already one with the same answer to “Bank” and “Nummer”.
            fi § Poista ”Konto 3” kohdasta ”Konton” tai muuta sitä. Sama tieto on jo lisätty: ”Bank” ja ”Nummer”.
            """)
    void rows_that_are_alike_are_told_by_what_is_alike_in_them(String lang, String expected) {
        Form form = Judging.form("""
                'properties': {'r': {'title': 'Konton', 'type': 'array', 'x-form': {'item': {'title': 'Konto', 'unique': ['bank', 'nr']}},
                  'items': {'type': 'object', 'properties': {'bank': {'title': 'Bank', 'type': 'string'},
                    'nr': {'title': 'Nummer:', 'type': 'string'}, 'saldo': {'title': 'Saldo', 'type': 'number'}}}}}
                """);
        Outcome outcome = Judging.validator(form)
                .validate(
                        json("{'r': [{'bank': 'x', 'nr': '1'}, {'bank': 'x'}, {'bank': 'x', 'nr': '1', 'saldo': 2}]}"));

        assertThat(Describer.of(Texts.of(lang), form).describe(Judging.only(outcome)))
                .isEqualTo(expected);
    }
}
