package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import se.blankett.submission.Outcome;

/** One validator serves every thread, from its first answer on. */
class ThreadsTest {
    private static final int THREADS = 8;

    private static final String SCHEMA = """
            '$defs': {'ort': {'type': 'string', 'pattern': '^[A-Z]', 'maxLength': 5}},
            'properties': {'a': {'type': 'string', 'format': 'date'}, 'r': {'type': 'array', 'uniqueItems': true, 'items': {
              'type': 'object', 'properties': {'b': {'$ref': '#/$defs/ort'}}, 'required': ['b'],
              'if': {'properties': {'b': {'pattern': 'K'}}, 'required': ['b']}, 'then': {'properties': {'c': {'type': 'number'}}, 'required': ['c']}
            }}},
            'oneOf': [
              {'properties': {'typ': {'const': 'p'}, 'n': {'$ref': '#/$defs/ort'}}, 'required': ['typ', 'n']},
              {'properties': {'typ': {'const': 'f'}, 'm': {'type': 'integer'}}, 'required': ['typ']}
            ],
            'unevaluatedProperties': false
            """;

    private static final List<String> ANSWERS = List.of(
            "{'typ': 'p', 'n': 'Kil', 'm': 3, 'r': [{'b': 'Kil', 'c': 2}, {'b': 'Kil', 'c': 2}]}",
            "{'typ': 'f', 'n': 'Kil', 'm': 3, 'r': [{'b': 'Umeå', 'c': 2}, {}]}",
            "{'typ': 'x', 'a': '2026-02-30', 'z': 1}",
            "{}");

    @RepeatedTest(5)
    void comes_to_the_same_from_every_thread() throws Exception {
        List<Outcome> expected = judgeAll(Judging.validator(Judging.form(SCHEMA)));
        SubmissionValidator shared = Judging.validator(Judging.form(SCHEMA));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<Outcome>> work = () -> {
            start.await();
            List<Outcome> last = List.of();
            for (int i = 0; i < 50; i++) {
                last = judgeAll(shared);
                assertThat(last).isEqualTo(expected);
            }
            return last;
        };

        for (List<Outcome> outcomes : inThreads(work)) {
            assertThat(outcomes).isEqualTo(expected);
        }
    }

    private static List<Outcome> judgeAll(SubmissionValidator validator) {
        return ANSWERS.stream().map(Judging::json).map(validator::validate).toList();
    }

    private static <T> List<T> inThreads(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> all =
                    IntStream.range(0, THREADS).mapToObj(i -> work).toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : threads.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
