package se.blankett.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.benchmark.Row.Goal;

/** What drawing the realistic page takes, beside others. */
final class PageRows {
    private static final String OURS = "PageBenchmark.render";

    private final Timings timings;
    private final List<Row> rows = new ArrayList<>();

    private PageRows(Timings timings) {
        this.timings = timings;
    }

    static List<Row> of(Timings timings) {
        PageRows page = new PageRows(timings);
        page.beside("PageBenchmark.jte", "jte", Goal.atMost(2));
        page.templatesAlone();
        page.beside("PageBenchmark.thymeleaf", "Thymeleaf", Goal.atMost(0.05));
        page.beside(ReactPage.NAME, "rjsf renderToString", Goal.atMost(0.02));
        page.beside("PageBenchmark.handwritten", "by hand", Goal.NONE);
        page.compare("turn: body to page", "PageBenchmark.turn", "PageBenchmark.handwrittenTurn", "by hand", 2);
        timings.whyNot(ReactPage.NAME)
                .ifPresent(why -> page.rows.add(Row.notMeasured("page with six errors", "rjsf", why)));
        return page.rows;
    }

    private void beside(String reference, String name, Goal goal) {
        timings.ratio(OURS, reference)
                .ifPresent(ratio -> rows.add(
                        new Row("page with six errors", micros(OURS), micros(reference) + " " + name, ratio, goal)));
    }

    /** jte gets the records ready made: what is left of ours without making them. */
    private void templatesAlone() {
        Optional<Double> whole = timings.ratio(OURS, "PageBenchmark.jte");
        Optional<Double> records = timings.ratio("PageBenchmark.views", "PageBenchmark.jte");
        if (whole.isPresent() && records.isPresent()) {
            double ratio = whole.get() - records.get();
            String jte = micros("PageBenchmark.jte");
            double ours = ratio * timings.median("PageBenchmark.jte").orElse(0.0);
            rows.add(new Row("the same, records made already", Row.micros(ours), jte + " jte", ratio, Goal.NONE));
        }
    }

    private void compare(String what, String ours, String reference, String name, double goal) {
        timings.ratio(ours, reference)
                .ifPresent(ratio -> rows.add(
                        new Row(what, micros(ours), micros(reference) + " " + name, ratio, Goal.atMost(goal))));
    }

    private String micros(String name) {
        return timings.median(name).map(Row::micros).orElse("");
    }
}
