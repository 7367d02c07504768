package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;

/** What is asked of a table whose rows at the end are empty: what stands on its page. */
class TableAskedTest {
    private static final String FORM = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "properties": {
                "resor": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": { "km": { "type": "integer" } },
                    "required": ["km"],
                    "if": { "properties": { "km": { "minimum": 100 } }, "required": ["km"] },
                    "then": { "properties": { "skäl": { "type": "string" } } }
                  },
                  "x-form": { "widget": "table" }
                }
              }
            }
            """;

    private static final SubmissionValidator VALIDATOR = SubmissionValidator.of(
            FormParser.parse("resor.form.json", FORM),
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no rows                  | {'resor': []}                      | /resor",
                "no answer                | {}                                 | /resor",
                "one row, empty           | {'resor': [{}]}                    | /resor/0/km",
                "two rows, the last empty | {'resor': [{'km': 100}, {}]}       | /resor/0/km /resor/0/skäl /resor/1/km",
            })
    void the_cells_of_empty_rows_are_asked_instead_of_the_table(String what, String answers, String asked) {
        Outcome outcome = VALIDATOR.validate(answers.replace('\'', '"'));

        assertThat(outcome.asked().stream().map(Pointer::text).filter(at -> at.startsWith("/resor")))
                .containsExactly(asked.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"one row, empty | {'resor': [{}]}", "two | {'resor': [{}, {}]}"})
    void what_nobody_filled_in_is_no_answer(String what, String answers) {
        Outcome outcome = VALIDATOR.validate(answers.replace('\'', '"'));

        assertThat(outcome.answers()).isEqualTo(Map.of());
        assertThat(outcome.report().isClean()).isTrue();
    }
}
