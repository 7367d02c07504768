package se.blankett.benchmark;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** A post with six errors becomes a draft; beside it Jackson reads the same answers as JSON. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets parameters and runs the setup
public class BindBenchmark {
    private static final Draft EMPTY = Draft.of("1");

    @Param({"barnomsorg", "skolskjuts"})
    private String form;

    private Sample sample;
    private FormBinder binder;
    private Post post;

    @Setup
    public void prepare() {
        sample = Sample.named(form, "errors");
        binder = sample.binder();
        post = sample.post();
    }

    @Benchmark
    public Object bind() {
        return binder.bind(EMPTY, post);
    }

    @Benchmark
    public Object parseAndBind() {
        return binder.bind(EMPTY, Post.parse(sample.body()));
    }

    @Benchmark
    public Object jackson() {
        return Engines.MAPPER.readTree(sample.json());
    }

    @Benchmark
    public Object urlDecoder() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String pair : sample.body().split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
            map.computeIfAbsent(name, key -> new ArrayList<>(1))
                    .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return map;
    }
}
