package se.blankett.benchmark;

import com.networknt.schema.Schema;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.blankett.submission.Draft;
import se.blankett.validate.SubmissionValidator;
import tools.jackson.databind.JsonNode;

/** A draft is judged; beside it networknt alone judges the same answers, which it has as Jackson's tree already. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets parameters and runs the setup
public class ValidateBenchmark {
    @Param({"barnomsorg", "skolskjuts"})
    private String form;

    @Param({"valid", "errors"})
    private String answers;

    private SubmissionValidator validator;
    private Draft draft;
    private JsonNode node;
    private Schema asItComes;
    private Schema withFormats;

    @Setup
    public void prepare() {
        Sample sample = Sample.named(form, answers);
        validator = SubmissionValidator.of(sample.form(), Sample.CLOCK);
        draft = sample.draft();
        node = Engines.MAPPER.readTree(sample.json());
        asItComes = Engines.asItComes(sample.schema());
        withFormats = Engines.withFormats(sample.schema());
    }

    @Benchmark
    public Object validate() {
        return validator.validate(draft);
    }

    @Benchmark
    public Object networknt() {
        return asItComes.validate(node);
    }

    @Benchmark
    public Object networkntWithFormats() {
        return withFormats.validate(node);
    }
}
