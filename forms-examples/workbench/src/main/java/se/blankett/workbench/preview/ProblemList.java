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
        return Html.of(
                "<li class=\"{}\"><strong>{}</strong> <code>{}#{}</code>: {}; {}{}</li>",
                classOf(problem.severity()),
                nameOf(problem.severity()),
                problem.document(),
                problem.pointer(),
                problem.what(),
                problem.fix(),
                problem.block().isEmpty() ? Html.NONE : Html.of("<pre tabindex=\"0\">{}</pre>", problem.block()));
    }

    private static String classOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "pv-error";
            case WARNING -> "pv-warning";
            case INFO -> "pv-info";
        };
    }

    private static String nameOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Note";
        };
    }
}
