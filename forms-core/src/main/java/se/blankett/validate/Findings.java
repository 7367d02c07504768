package se.blankett.validate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.report.Severity;

/** Keeps one finding a field and severity, and puts them in page order. */
final class Findings {
    private record Place(Pointer pointer, Severity severity) {}

    private final Map<Place, Verdict> best = new HashMap<>();
    private final Map<Pointer, Wording> wordings;

    /** @param wordings what the branches that apply call a field, where they call it otherwise */
    Findings(Map<Pointer, Wording> wordings) {
        this.wordings = wordings;
    }

    void add(Verdict verdict) {
        best.merge(
                new Place(verdict.finding().pointer(), verdict.finding().severity()),
                verdict,
                (first, second) -> second.priority().compareTo(first.priority()) < 0 ? second : first);
    }

    boolean hasErrors() {
        return best.keySet().stream().anyMatch(place -> place.severity() == Severity.ERROR);
    }

    boolean hasErrorWithin(Pointer container) {
        return best.keySet().stream()
                .anyMatch(place ->
                        place.severity() == Severity.ERROR && place.pointer().isWithin(container));
    }

    boolean anyWithin(Pointer container) {
        return best.keySet().stream().anyMatch(place -> place.pointer().isWithin(container));
    }

    /** @param order the places in page order; what is in none of them comes last */
    Report toReport(Map<Pointer, Integer> order) {
        List<Finding> findings = best.values().stream()
                .map(this::worded)
                .sorted(Comparator.comparing((Finding finding) -> order.getOrDefault(finding.pointer(), order.size()))
                        .thenComparing(Finding::pointer)
                        .thenComparing(Finding::severity))
                .toList();
        return new Report(findings);
    }

    /** The keyword lets the author's own words take the place of ours; a branch may call the field otherwise. */
    private Finding worded(Verdict verdict) {
        Finding finding = verdict.finding();
        Map<String, Object> arguments = new LinkedHashMap<>(finding.arguments());
        arguments.put("keyword", verdict.keyword());
        Optional.ofNullable(wordings.get(finding.pointer()))
                .ifPresent(wording -> arguments.putIfAbsent("label", wording.label()));
        return new Finding(finding.pointer(), finding.code(), finding.severity(), arguments);
    }
}
