package se.blankett.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;

/** Microseconds of each benchmark, one number a round. A name is {@code TurnBenchmark.turn form=barnomsorg}. */
final class Timings {
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();
    private final Map<String, String> notMeasured = new LinkedHashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            rounds.computeIfAbsent(nameOf(result), name -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
        }
    }

    /** Adds what one round of a program outside JMH came to. */
    void add(String name, Figure figure) {
        if (figure.isMeasured()) {
            rounds.computeIfAbsent(name, first -> new ArrayList<>()).add(figure.value());
        } else {
            notMeasured.put(name, figure.whyNot());
        }
    }

    /** Returns what is missing, where something was to be measured and could not be. */
    Optional<String> whyNot(String name) {
        return Optional.ofNullable(notMeasured.get(name));
    }

    Optional<Double> median(String name) {
        List<Double> found = rounds.getOrDefault(name, List.of());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(median(found.stream().mapToDouble(d -> d)));
    }

    /** Returns the median of each round's ratio: what slows a whole round slows both sides of it. */
    Optional<Double> ratio(String ours, String reference) {
        List<Double> above = rounds.getOrDefault(ours, List.of());
        List<Double> below = rounds.getOrDefault(reference, List.of());
        int both = Math.min(above.size(), below.size());
        return both == 0
                ? Optional.empty()
                : Optional.of(median(IntStream.range(0, both).mapToDouble(i -> above.get(i) / below.get(i))));
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String nameOf(RunResult result) {
        String method = result.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(
                method.substring(Timings.class.getPackageName().length() + 1));
        Map<String, String> parameters = new TreeMap<>();
        result.getParams()
                .getParamsKeys()
                .forEach(key -> parameters.put(key, result.getParams().getParam(key)));
        parameters.forEach(
                (key, value) -> name.append(' ').append(key).append('=').append(value));
        return name.toString();
    }
}
