package se.blankett.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;

/** Prints 10,000 receipts on all cores, and writes how many a second, and the most megabytes of heap in use. */
final class ManyReceiptsProcess {
    static final int COUNT = 10_000;

    private ManyReceiptsProcess() {}

    /**
     * Measures once.
     *
     * @param arguments the file to write to
     */
    public static void main(String[] arguments) throws IOException {
        Submission submission = ReceiptSample.submission();
        PdfRenderer renderer = PdfRenderer.of();
        PdfOptions options = PdfOptions.of(Recipient.CITIZEN);
        long start = System.nanoTime();
        long empty = IntStream.range(0, COUNT)
                .parallel()
                .map(i -> renderer.receipt(ReceiptSample.numbered(submission, i), options)
                        .size())
                .filter(size -> size == 0)
                .count();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (empty > 0) {
            throw new IllegalStateException("receipts: none may be empty, were " + empty);
        }
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(ManyReceiptsProcess::most)
                .sum();
        Files.writeString(Path.of(arguments[0]), COUNT / seconds + " " + peak / 1e6);
    }

    private static long most(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
