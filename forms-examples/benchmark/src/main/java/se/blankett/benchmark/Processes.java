package se.blankett.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.blankett.benchmark.Row.Goal;

/** What is measured on whole processes: cold starts, and the heap of compiled forms. */
final class Processes {
    private static final int STARTS = 5;

    private final ChildJvm jvm;

    private Processes(ChildJvm jvm) {
        this.jvm = jvm;
    }

    static List<Row> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("blankett-benchmark");
        Path archive = folder.resolve("classes.jsa");
        Path bytes = folder.resolve("bytes.txt");
        try {
            return new Processes(new ChildJvm(folder)).rows(archive, bytes);
        } finally {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(bytes);
            Files.deleteIfExists(folder);
        }
    }

    private List<Row> rows(Path archive, Path bytes) throws IOException, InterruptedException {
        jvm.run(List.of("-XX:ArchiveClassesAtExit=" + archive), ColdProcess.class);
        String shared = "-XX:SharedArchiveFile=" + archive;
        List<Double> empty = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        List<Double> archived = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            empty.add(jvm.run(List.of(), EmptyProcess.class));
            cold.add(jvm.run(List.of(), ColdProcess.class));
            archived.add(jvm.run(List.of(shared), ColdProcess.class));
        }
        jvm.run(List.of("-Xmx1g"), HeapProcess.class, bytes.toString());
        double megabytes = Double.parseDouble(Files.readString(bytes)) / 1_000_000;
        return List.of(
                row("cold start to the first judged draft", cold, empty, Goal.NONE),
                row("the same, AppCDS", archived, empty, Goal.atMost(10)),
                new Row(
                        "heap of a compiled form of 2,000 fields",
                        String.format(Locale.ROOT, "%.1f MB", megabytes),
                        "5 MB",
                        megabytes / 5,
                        Goal.atMost(1)));
    }

    private static Row row(String what, List<Double> ours, List<Double> reference, Goal goal) {
        double above = Timings.median(ours.stream().mapToDouble(d -> d));
        double below = Timings.median(reference.stream().mapToDouble(d -> d));
        return new Row(what, millis(above), millis(below) + " empty JVM", above / below, goal);
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.0f ms", millis);
    }
}
