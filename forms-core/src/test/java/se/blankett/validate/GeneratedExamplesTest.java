package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.example.Broken;
import se.blankett.example.Example;
import se.blankett.example.Examples;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;

/** Examples of forms that nobody wrote, with conditions of every kind, are what they say. */
class GeneratedExamplesTest {
    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("example.forms", 5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_what_they_say(long seed) {
        String schema = Json.write(new RandomForm(seed).schema());
        Form form = FormParser.parse("slump.form.json", schema);
        Examples examples = Examples.of(form, Judging.CLOCK);
        SubmissionValidator validator = Judging.validator(form);

        examples.covering(seed).cases().forEach(example -> assertValid(validator, example, schema));
        examples.limits(seed).cases().forEach(example -> assertValid(validator, example, schema));
        examples.broken(seed).cases().forEach(broken -> assertBreaksOnlyThat(validator, broken, schema));
    }

    private static void assertValid(SubmissionValidator validator, Example example, String schema) {
        Outcome outcome = validator.validate(example.toJson());
        String what = example + ": " + example.toJson() + " of " + schema;
        assertThat(Judging.codes(outcome)).as(what).isEmpty();
        assertThat(outcome.answers()).as(what).isEqualTo(example.answers());
    }

    private static void assertBreaksOnlyThat(SubmissionValidator validator, Broken broken, String schema) {
        assertThat(Judging.codes(validator.validate(broken.toJson())))
                .as(broken.toJson() + " of " + schema)
                .containsExactly(broken.toString());
    }
}
