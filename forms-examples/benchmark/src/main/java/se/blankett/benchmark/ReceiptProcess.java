package se.blankett.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;

/** Prints receipts by us, one after the other, and writes what one took. */
final class ReceiptProcess {
    private static final int WARM = 600;
    private static final int TIMED = 300;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ReceiptProcess() {}

    /**
     * Measures once.
     *
     * @param arguments the file to write to
     */
    public static void main(String[] arguments) throws IOException {
        Submission submission = ReceiptSample.submission();
        PdfRenderer renderer = PdfRenderer.of();
        PdfOptions options = PdfOptions.of(Recipient.CITIZEN);
        for (int i = 0; i < WARM; i++) {
            renderer.receipt(ReceiptSample.numbered(submission, i), options);
        }
        List<Double> millis = new ArrayList<>();
        long bytes = 0;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMED; i++) {
            long start = System.nanoTime();
            bytes += renderer.receipt(ReceiptSample.numbered(submission, i), options)
                    .size();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        double median = Timings.median(millis.stream().mapToDouble(d -> d));
        Printed printed = new Printed(median, bytes / 1e3 / TIMED, allocated / 1e6 / TIMED);
        Files.writeString(Path.of(arguments[0]), printed.toString());
    }
}
