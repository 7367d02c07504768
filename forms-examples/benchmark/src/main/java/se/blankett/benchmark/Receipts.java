package se.blankett.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Times the receipt: by us in a JVM of its own, by a Chromium that is kept alive, and by WeasyPrint. */
final class Receipts {
    static final String OURS = "receipt";
    static final String CHROMIUM = "receipt by Chromium";
    static final String WEASYPRINT = "receipt by WeasyPrint";
    static final String MANY = "many receipts";

    /** What is added to a name: a thing that is measured besides milliseconds. */
    static final String KILOBYTES = ", kB";

    static final String MEGABYTES = ", MB";

    private static final int TIMES = 20;
    private static final String HEAP = "-Xmx256m";

    private final Path folder;

    private Receipts(Path folder) {
        this.folder = folder;
    }

    /** Adds one round. */
    static void time(Timings timings) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("blankett-receipts");
        try {
            Receipts receipts = new Receipts(folder);
            Path html = Files.writeString(folder.resolve("receipt.html"), ReceiptHtml.of(ReceiptSample.submission()));
            receipts.ours(timings);
            receipts.chromium(timings, Files.readString(html));
            receipts.weasyPrint(timings, html);
        } finally {
            delete(folder);
        }
    }

    /** Adds what 10,000 receipts on all cores took: receipts a second, and the most heap in use. */
    static void timeMany(Timings timings) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("blankett-receipts");
        Path out = folder.resolve("many.txt");
        try {
            new ChildJvm(folder)
                    .run(List.of(HEAP, "-XX:+ExitOnOutOfMemoryError"), ManyReceiptsProcess.class, out.toString());
            String[] numbers = Files.readString(out).split(" ", -1);
            timings.add(MANY, Figure.of(Double.parseDouble(numbers[0])));
            timings.add(MANY + MEGABYTES, Figure.of(Double.parseDouble(numbers[1])));
        } catch (IllegalStateException e) { // what it ended with is in the message
            timings.add(MANY, Figure.missing("the heap of 256 MB is too small, or: " + e.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private void ours(Timings timings) throws IOException, InterruptedException {
        Path out = folder.resolve("ours.txt");
        new ChildJvm(folder).run(List.of(), ReceiptProcess.class, out.toString());
        Printed printed = Printed.parse(Files.readString(out));
        add(timings, OURS, printed);
        timings.add(OURS + MEGABYTES, Figure.of(printed.megabytes()));
    }

    private void chromium(Timings timings, String html) throws IOException, InterruptedException {
        Optional<Path> program =
                Peers.programs("chromium", "chromium-browser", "google-chrome").findFirst();
        if (program.isEmpty()) {
            timings.add(CHROMIUM, Figure.missing("apt-get install chromium"));
            return;
        }
        Path profile = Files.createDirectory(folder.resolve("chromium"));
        add(timings, CHROMIUM, ChromiumReceipt.time(program.get(), profile, html, TIMES));
    }

    private void weasyPrint(Timings timings, Path html) throws IOException, InterruptedException {
        for (Path python : Peers.programs("python3").toList()) {
            List<String> command = List.of(python.toString(), "receipt.py", html.toString(), String.valueOf(TIMES));
            Optional<String> line = Peers.lastLine(Map.of(), command);
            if (line.isPresent()) {
                add(timings, WEASYPRINT, Printed.parse(line.get()));
                return;
            }
        }
        timings.add(WEASYPRINT, Figure.missing("apt-get install weasyprint"));
    }

    private static void add(Timings timings, String name, Printed printed) {
        timings.add(name, Figure.of(printed.millis()));
        timings.add(name + KILOBYTES, Figure.of(printed.kilobytes()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
