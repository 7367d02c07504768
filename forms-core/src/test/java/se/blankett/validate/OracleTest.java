package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;

/** On generated forms and answers, pruning and judging come to what a slow and literal reading comes to. */
class OracleTest {
    private static final int ANSWERS = 4;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("oracle.forms", 100));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void prunes_and_judges_as_the_words_have_it(long seed) {
        RandomForm random = new RandomForm(seed);
        String schema = Json.write(random.schema());
        Form form = FormParser.parse("slump.form.json", schema);
        SubmissionValidator validator = Judging.validator(form);
        Oracle oracle = new Oracle(random.schema());
        for (int i = 0; i < ANSWERS; i++) {
            var answers = random.answers();
            Outcome outcome = validator.validate(Json.write(answers));
            String what = "seed %d, answers %d: %s%nof %s%nfindings %s"
                    .formatted(seed, i, Json.write(answers), schema, Judging.codes(outcome));

            assertThat(outcome.answers()).as(what).isEqualTo(oracle.prune(answers));
            assertThat(outcome.report().isClean()).as(what).isEqualTo(oracle.accepts(outcome.answers()));
        }
    }
}
