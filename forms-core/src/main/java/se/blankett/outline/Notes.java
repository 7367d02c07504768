package se.blankett.outline;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** Gathers what the developer should know about a class that becomes a form. */
final class Notes {
    private final String document;
    private final List<Problem> problems = new ArrayList<>();

    Notes(String document) {
        this.document = document;
    }

    void error(Pointer at, String code, String what, String fix) {
        problems.add(new Problem(document, at, code, Severity.ERROR, what, fix));
    }

    void warning(Pointer at, String code, String what, String fix) {
        problems.add(new Problem(document, at, code, Severity.WARNING, what, fix));
    }

    boolean isWithoutErrors() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<Problem> toList() {
        return List.copyOf(problems);
    }
}
