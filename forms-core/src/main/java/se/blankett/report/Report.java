package se.blankett.report;

import java.util.List;
import java.util.function.Predicate;
import se.blankett.form.Pointer;

/**
 * All findings about a whole draft, in page order: at most one error a field, and every warning. Immutable.
 *
 * @param findings in page order
 */
public record Report(List<Finding> findings) {
    /** Nothing was found. */
    public static final Report CLEAN = new Report(List.of());

    public Report {
        findings = List.copyOf(findings);
    }

    /** Says whether nothing stops a submission; warnings do not. */
    public boolean isClean() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Returns the report of what stops a submission; where nothing does, of what has to be confirmed. */
    public Report pressing() {
        return isClean() ? this : new Report(errors());
    }

    /** Returns what stops a submission. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** Returns what has to be confirmed. */
    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    /** Returns the findings about the answer at the place. */
    public List<Finding> at(Pointer pointer) {
        return findings.stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .toList();
    }

    /** Returns the report of those findings whose place fits. */
    public Report where(Predicate<Pointer> place) {
        return new Report(findings.stream()
                .filter(finding -> place.test(finding.pointer()))
                .toList());
    }
}
