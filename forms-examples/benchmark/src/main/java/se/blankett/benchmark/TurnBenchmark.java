package se.blankett.benchmark;

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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.validate.SubmissionValidator;

/**
 * A whole turn without a page: a body with six errors is parsed, bound and judged; and the draft is written and read.
 * Its place is taken by {@code dialogue} when that has one call for it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets parameters and runs the setup
public class TurnBenchmark {
    private static final Draft EMPTY = Draft.of("1");

    @Param("barnomsorg")
    private String form;

    private Sample sample;
    private FormBinder binder;
    private SubmissionValidator validator;
    private Dialogue dialogue;
    private Draft draft;
    private String json;

    @Setup
    public void prepare() {
        sample = Sample.named(form, "errors");
        binder = sample.binder();
        validator = SubmissionValidator.of(sample.form(), Sample.CLOCK);
        dialogue = Dialogue.of(sample.form(), Sample.CLOCK);
        draft = sample.draft();
        json = draft.toJson();
    }

    @Benchmark
    public Object turn() {
        return validator.validate(binder.bind(EMPTY, Post.parse(sample.body())));
    }

    /** What a host calls: it also finds out what stood on the page before. */
    @Benchmark
    public Object take() {
        return dialogue.take(EMPTY, Post.parse(sample.body()));
    }

    @Benchmark
    @Threads(2)
    public Object turnOnTwoThreads() {
        return turn();
    }

    @Benchmark
    public Object writeDraft() {
        return draft.toJson();
    }

    @Benchmark
    public Object readDraft() {
        return Draft.parse(json);
    }

    @Benchmark
    public Object jacksonReadsDraft() {
        return Engines.MAPPER.readTree(json);
    }
}
