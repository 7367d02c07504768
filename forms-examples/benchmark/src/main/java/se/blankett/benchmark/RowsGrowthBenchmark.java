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
import se.blankett.bind.FormBinder;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.validate.SubmissionValidator;
import tools.jackson.databind.JsonNode;

/** A repeat of six questions with more and more rows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets parameters and runs the setup
public class RowsGrowthBenchmark {
    private static final Draft EMPTY = Draft.of("1");

    @Param({"1", "10", "100", "500"})
    private int size;

    private FormBinder binder;
    private Post post;
    private SubmissionValidator validator;
    private Draft draft;
    private Schema schema;
    private JsonNode node;

    @Setup
    public void prepare() {
        Sample sample = GeneratedForm.withRows(size);
        binder = sample.binder();
        post = sample.post();
        validator = SubmissionValidator.of(sample.form(), Sample.CLOCK);
        draft = sample.draft();
        schema = Engines.asItComes(sample.schema());
        node = Engines.MAPPER.readTree(sample.json());
    }

    @Benchmark
    public Object bind() {
        return binder.bind(EMPTY, post);
    }

    @Benchmark
    public Object validate() {
        return validator.validate(draft);
    }

    @Benchmark
    public Object networknt() {
        return schema.validate(node);
    }
}
