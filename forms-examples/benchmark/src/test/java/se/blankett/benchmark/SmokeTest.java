package se.blankett.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import se.blankett.validate.SubmissionValidator;

/** Everything runs, and both sides of a ratio do the same work; nothing is timed. */
class SmokeTest {
    @Test
    void every_benchmark_runs_and_every_row_has_its_figures() throws RunnerException {
        Timings timings = new Timings();
        timings.add(new Runner(new OptionsBuilder()
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
        timings.add(ReactPage.NAME, Figure.of(4000));

        assertThat(Comparisons.of(timings))
                .hasSize(53)
                .allSatisfy(row -> assertThat(row.line()).doesNotContain("|  |", "NaN"));
    }

    @Test
    void a_row_says_what_is_missing_on_this_machine() {
        Timings timings = new Timings();
        timings.add(ReactPage.NAME, Figure.missing("no node on this machine"));

        assertThat(Comparisons.of(timings))
                .extracting(Row::reference)
                .containsExactly("rjsf not measured: no node on this machine");
    }

    @ParameterizedTest
    @CsvSource({"barnomsorg,valid,0", "barnomsorg,errors,6", "skolskjuts,valid,0", "skolskjuts,errors,6"})
    void both_sides_accept_the_same_answers(String form, String answers, int expected) {
        Sample sample = Sample.named(form, answers);
        SubmissionValidator validator = SubmissionValidator.of(sample.form(), Sample.CLOCK);
        Schema schema = Engines.withFormats(sample.schema());

        assertThat(validator.validate(sample.draft()).report().findings()).hasSize(expected);
        assertThat(validator.validate(sample.json()).report().findings()).hasSize(expected);
        assertThat(schema.validate(Engines.MAPPER.readTree(sample.json()))).hasSizeGreaterThanOrEqualTo(expected);
        assertThat(schema.validate(Engines.MAPPER.readTree(sample.json())).isEmpty())
                .isEqualTo(expected == 0);
    }

    @Test
    void the_realistic_post_has_47_parameters() {
        assertThat(Sample.named("barnomsorg", "errors").body().split("&", -1)).hasSize(47);
    }

    @Test
    void generated_answers_are_accepted() {
        for (Sample sample : new Sample[] {GeneratedForm.withFields(50), GeneratedForm.withRows(10)}) {
            SubmissionValidator validator = SubmissionValidator.of(sample.form(), Sample.CLOCK);
            assertThat(validator.validate(sample.draft()).report().findings()).isEmpty();
            assertThat(Engines.withFormats(sample.schema()).validate(Engines.MAPPER.readTree(sample.json())))
                    .isEmpty();
        }
    }
}
