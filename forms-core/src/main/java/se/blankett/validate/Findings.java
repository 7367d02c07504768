package se.blankett.validate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.report.Severity;

/** Keeps one finding a field and severity, and puts them in page order. */
final class Findings {
    private record Place(Pointer pointer, Severity severity) {}

    private record Ranked(Priority priority, Finding finding) {}

    private final Map<Place, Ranked> best = new HashMap<>();

    void add(Priority priority, Finding finding) {
        best.merge(
                new Place(finding.pointer(), finding.severity()),
                new Ranked(priority, finding),
                (first, second) -> second.priority().compareTo(first.priority()) < 0 ? second : first);
    }

    boolean anyWithin(Pointer container) {
        return best.keySet().stream().anyMatch(place -> place.pointer().isWithin(container));
    }

    /** @param order the places in page order; what is in none of them comes last */
    Report toReport(Map<Pointer, Integer> order) {
        List<Finding> findings = best.values().stream()
                .map(Ranked::finding)
                .sorted(Comparator.comparing((Finding finding) -> order.getOrDefault(finding.pointer(), order.size()))
                        .thenComparing(Finding::pointer)
                        .thenComparing(Finding::severity))
                .toList();
        return new Report(findings);
    }
}
