package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** Examples of a form whose author wrote formulas: they keep every rule, break each, and give nothing that is computed. */
class OwnRulesTest {
    private static final Making MAKING = Making.of("""
            'x-form': {'parameters': {'grans': 9000}, 'rules': [
              {'id': 'slut', 'test': 'slut >= start', 'message': 'M', 'at': 'slut'},
              {'id': 'stor', 'test': 'summa < grans', 'message': 'M', 'at': 'rader', 'severity': 'warning'}]},
            'properties': {
              'start': {'type': 'string', 'format': 'date'}, 'slut': {'type': 'string', 'format': 'date'},
              'rader': {'type': 'array', 'minItems': 2, 'maxItems': 4, 'x-form': {'item': {'title': 'Rad', 'unique': ['namn']}}, 'items': {'type': 'object', 'properties': {
                'namn': {'type': 'string', 'maxLength': 20}, 'antal': {'type': 'integer', 'minimum': 0, 'maximum': 100}, 'pris': {'type': 'integer', 'minimum': 0, 'maximum': 100},
                'belopp': {'type': 'number', 'x-form': {'compute': 'antal * pris'}}}, 'required': ['namn', 'antal', 'pris', 'belopp']}},
              'summa': {'type': 'number', 'x-form': {'compute': 'SUM(rader.belopp)'}}},
            'required': ['start', 'slut', 'rader', 'summa'],
            'if': {'properties': {'summa': {'minimum': 100}}, 'required': ['summa']},
            'then': {'properties': {'motivering': {'type': 'string', 'maxLength': 80}}, 'required': ['motivering']}
            """);

    @Test
    void valid_ones_keep_every_rule_and_leave_out_what_is_computed() {
        SubmissionValidator validator = SubmissionValidator.of(MAKING.form, Making.CLOCK);
        for (long seed = 0; seed < 5; seed++) {
            Example example = MAKING.examples.valid(seed);
            Outcome outcome = validator.validate(example.toJson());

            assertThat(outcome.report().findings()).as(example.toJson()).isEmpty();
            assertThat(example.toJson()).doesNotContain("summa", "belopp");
            assertThat(outcome.answers()).containsKey("summa");
        }
    }

    @Test
    void others_break_one_rule_each_and_every_rule_once() {
        List<Broken> broken = MAKING.examples.broken(1).cases();

        broken.forEach(MAKING::assertBreaksOnlyThat);
        assertThat(broken)
                .extracting(Broken::code)
                .contains("rule.slut", "rule.stor", "items.duplicate", "items.tooMany");
    }
}
