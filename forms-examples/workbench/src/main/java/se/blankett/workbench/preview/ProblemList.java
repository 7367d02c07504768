package se.blankett.workbench.preview;

import java.util.List;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** What is wrong with a form, for its author: {@code file#pointer: what; fix}. */
final class ProblemList {
    private ProblemList() {}

    static Html of(List<Problem> problems) {
        return Html.of(
                "<ul class=\"pv-problems\">{}</ul>",
                Html.join(problems.stream().map(ProblemList::item).toList()));
    }

    private static Html item(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        return Html.of(
                "<li class=\"{}\"><strong>{}</strong> <code>{}#{}</code>: {}; {}</li>",
                error ? "pv-error" : "pv-warning",
                error ? "Error" : "Warning",
                problem.document(),
                problem.pointer(),
                problem.what(),
                problem.fix());
    }
}
