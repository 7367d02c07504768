package se.blankett.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.blankett.benchmark.Row.Goal;

/** What the receipt of three pages takes, beside others. */
final class ReceiptRows {
    private static final double MOST_KILOBYTES = 60;
    private static final double MOST_MEGABYTES = 5;
    private static final double HEAP = 256;

    private final Timings timings;
    private final List<Row> rows = new ArrayList<>();

    private ReceiptRows(Timings timings) {
        this.timings = timings;
    }

    static List<Row> of(Timings timings) {
        ReceiptRows receipt = new ReceiptRows(timings);
        receipt.beside(Receipts.CHROMIUM, "Chromium, kept alive", Goal.atMost(1.0 / 15));
        receipt.beside(Receipts.WEASYPRINT, "WeasyPrint", Goal.atMost(1.0 / 50));
        receipt.bound("allocated for it", Receipts.OURS + Receipts.MEGABYTES, "%.2f MB", MOST_MEGABYTES);
        receipt.bound("size of it", Receipts.OURS + Receipts.KILOBYTES, "%.1f kB", MOST_KILOBYTES);
        receipt.sizeBeside(Receipts.CHROMIUM, "Chromium");
        receipt.sizeBeside(Receipts.WEASYPRINT, "WeasyPrint");
        receipt.many();
        return receipt.rows;
    }

    private void beside(String reference, String name, Goal goal) {
        String what = "receipt of three pages, PDF";
        timings.ratio(Receipts.OURS, reference)
                .ifPresent(ratio -> rows.add(new Row(
                        what, said(Receipts.OURS, "%.1f ms"), said(reference, "%.1f ms") + " " + name, ratio, goal)));
        timings.whyNot(reference).ifPresent(why -> rows.add(Row.notMeasured(what, name, why)));
    }

    private void sizeBeside(String reference, String name) {
        timings.ratio(Receipts.OURS + Receipts.KILOBYTES, reference + Receipts.KILOBYTES)
                .ifPresent(ratio -> rows.add(new Row(
                        "size of it",
                        said(Receipts.OURS + Receipts.KILOBYTES, "%.1f kB"),
                        said(reference + Receipts.KILOBYTES, "%.1f kB") + " " + name,
                        ratio,
                        Goal.NONE)));
    }

    private void bound(String what, String name, String format, double most) {
        timings.median(name)
                .ifPresent(value -> rows.add(
                        new Row(what, said(name, format), format(format, most), value / most, Goal.atMost(1))));
    }

    private void many() {
        String what = "10,000 receipts on all cores, most heap in use";
        String heap = Receipts.MANY + Receipts.MEGABYTES;
        timings.median(heap)
                .ifPresent(value -> rows.add(new Row(
                        what,
                        said(heap, "%.0f MB"),
                        "256 MB, at " + said(Receipts.MANY, "%.0f") + " a second",
                        value / HEAP,
                        Goal.atMost(1))));
        timings.whyNot(Receipts.MANY).ifPresent(why -> rows.add(Row.notMeasured(what, "ours", why)));
    }

    private String said(String name, String format) {
        return timings.median(name).map(value -> format(format, value)).orElse("");
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
