package se.blankett.validate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.report.Severity;

/** Keeps one error a field and every warning, each once, and puts them in page order. */
final class Findings {
    private record Place(Pointer pointer, Severity severity, String code) {
        /** Of two errors at a place the second is told when the first is mended; a warning stays when it is confirmed. */
        static Place of(Finding finding) {
            return new Place(finding.pointer(), finding.severity(), finding.isError() ? "" : finding.code());
        }
    }

    private final Map<Place, Verdict> best = new LinkedHashMap<>();
    private final Map<Pointer, Wording> wordings;

    /** @param wordings what the branches that apply call a field, where they call it otherwise */
    Findings(Map<Pointer, Wording> wordings) {
        this.wordings = wordings;
    }

    void add(Verdict verdict) {
        best.merge(
                Place.of(verdict.finding()),
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
        Comparator<Verdict> byPlace = Comparator.comparing((Verdict verdict) ->
                        order.getOrDefault(verdict.finding().pointer(), order.size()))
                .thenComparing(verdict -> verdict.finding().pointer())
                .thenComparing(verdict -> verdict.finding().severity())
                .thenComparing(Verdict::priority);
        return new Report(
                best.values().stream().sorted(byPlace).map(this::worded).toList());
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
