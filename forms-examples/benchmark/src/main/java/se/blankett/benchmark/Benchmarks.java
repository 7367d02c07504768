package se.blankett.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks in rounds, and prints their ratios. Arguments are JMH's; {@code rounds=5} comes before them. */
public final class Benchmarks {
    private static final String ROUNDS = "rounds=";

    /** Growth is far from its goal or near it: one round tells. */
    private static final String GROWTH = "GrowthBenchmark";

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        boolean said = arguments.length > 0 && arguments[0].startsWith(ROUNDS);
        int rounds = said ? Integer.parseInt(arguments[0].substring(ROUNDS.length())) : 1;
        String[] rest = said ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        CommandLineOptions options = new CommandLineOptions(rest);
        if (options.shouldHelp()) {
            options.showHelp();
            return;
        }
        List<Row> rows = Comparisons.of(time(options, rounds));
        System.out.println();
        System.out.println(Row.heading());
        rows.forEach(row -> System.out.println(row.line()));
        if (options.getIncludes().isEmpty()) {
            Processes.measure().forEach(row -> System.out.println(row.line()));
        }
    }

    private static Timings time(CommandLineOptions options, int rounds)
            throws RunnerException, CommandLineOptionException, IOException, InterruptedException {
        Timings timings = new Timings();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round + " of " + rounds);
            OptionsBuilder builder = new OptionsBuilder();
            builder.parent(options);
            builder.shouldFailOnError(true);
            if (!options.verbosity().hasValue()) {
                builder.verbosity(VerboseMode.SILENT);
            }
            if (round > 1 && options.getIncludes().isEmpty()) {
                builder.exclude(GROWTH);
            }
            timings.add(new Runner(builder.build()).run());
            if (isWanted(options, PageBenchmark.class)) {
                timings.add(ReactPage.NAME, ReactPage.time());
            }
        }
        return timings;
    }

    private static boolean isWanted(CommandLineOptions options, Class<?> type) {
        List<String> includes = options.getIncludes();
        return includes.isEmpty()
                || includes.stream()
                        .anyMatch(regex ->
                                Pattern.compile(regex).matcher(type.getName()).find());
    }
}
