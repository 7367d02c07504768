package se.blankett.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs one attack in a JVM that has done nothing before but what a host does when it starts, and writes what it took. */
final class HostileProcess {
    private static final int WARM = 5;

    private HostileProcess() {}

    /** Returns what an attacker may do. */
    static List<Attack> attacks() {
        return Stream.concat(HostilePosts.all().stream(), HostileDefinitions.all().stream())
                .toList();
    }

    /**
     * Measures once.
     *
     * @param arguments the name of the attack, and the file to write to: milliseconds of processor time the first time and
     *     in the median of five more, and what came of it
     */
    public static void main(String[] arguments) throws IOException {
        Attack attack = attacks().stream()
                .filter(one -> one.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        Supplier<String> taken = attack.prepare().get();
        List<Double> millis = new ArrayList<>();
        String outcome = "";
        for (int i = 0; i <= WARM; i++) {
            long start = processorTime();
            outcome = taken.get();
            millis.add((processorTime() - start) / 1e6);
        }
        double cold = millis.remove(0);
        double warm = Timings.median(millis.stream().mapToDouble(d -> d));
        Files.writeString(Path.of(arguments[1]), String.format(Locale.ROOT, "%.0f %.0f %s", cold, warm, outcome));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
