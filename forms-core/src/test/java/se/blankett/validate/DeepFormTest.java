package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;

/** Answers have 64 levels; a server's threads may have half a megabyte of stack. */
class DeepFormTest {
    private static final int STACK = 512 << 10;
    private static final int MOST = 64;

    @ParameterizedTest
    @MethodSource("shapes")
    void is_loaded_and_judged_at_64_levels(String form) throws Exception {
        Outcome outcome = onSmallStack(() -> SubmissionValidator.of(
                        FormParser.parse("a.form.json", form), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .validate("{\"a\":".repeat(MOST) + "\"x\"" + "}".repeat(MOST)));

        assertThat(outcome.asked()).hasToString("[" + "/a".repeat(MOST) + "]");
        assertThat(outcome.report().isClean()).isTrue();
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                argumentSet("objects", objects(MOST)),
                argumentSet("allOf", nested("{\"allOf\":[{\"properties\":{\"a\":", "}}]}", MOST)),
                argumentSet("references", references(MOST)));
    }

    @ParameterizedTest
    @MethodSource("tooDeep")
    void is_refused_beyond(String form, String what) throws Exception {
        assertThat(onSmallStack(() -> FormParser.check("a.form.json", form)))
                .first()
                .satisfies(problem -> assertThat(problem.what()).contains(what));
    }

    static Stream<Arguments> tooDeep() {
        return Stream.of(
                argumentSet("65 objects", objects(MOST + 1), "nested too deep: answers have at most 64 levels"),
                argumentSet("190 objects", objects(190), "nested too deep: answers have at most 64 levels"),
                argumentSet("65 references", references(MOST + 1), "nested too deep: answers have at most 64 levels"),
                argumentSet("150 references", references(150), "nested too deep: more than 200 levels"),
                argumentSet("240 objects", objects(240), "nested too deep: more than 200 levels"),
                argumentSet("1,000 objects", objects(1_000), "nested too deep"),
                argumentSet(
                        "conditions of a text",
                        "{\"properties\":{\"a\":{\"type\":\"string\"}},\"x-form\":{\"layout\":[\"a\",{\"info\":\"x\",\"if\":"
                                + nested("{\"not\":", "}", 150) + "}]}}",
                        "too large or nested too deep"));
    }

    @Test
    void takes_data_as_deep_as_json_may_be() throws Exception {
        String form = "{\"properties\":{\"a\":{\"title\":\"A\",\"type\":\"string\",\"default\":" + "[".repeat(490)
                + "]".repeat(490) + "}}}";

        assertThat(onSmallStack(() -> FormParser.check("a.form.json", form))).isEmpty();
    }

    private static String objects(int levels) {
        return nested("{\"type\":\"object\",\"properties\":{\"a\":", "},\"required\":[\"a\"]}", levels);
    }

    private static String references(int levels) {
        return "{\"$ref\":\"#/$defs/d0\",\"$defs\":{"
                + IntStream.range(0, levels)
                        .mapToObj(
                                i -> "\"d" + i + "\":{\"properties\":{\"a\":{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}}},")
                        .collect(Collectors.joining())
                + "\"d" + levels + "\":{\"type\":\"string\"}}}";
    }

    private static String nested(String open, String close, int levels) {
        return open.repeat(levels) + "{\"type\":\"string\"}" + close.repeat(levels);
    }

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", STACK);
        thread.start();
        return task.get();
    }
}
