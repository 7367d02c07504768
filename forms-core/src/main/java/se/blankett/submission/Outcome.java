package se.blankett.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Enough;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.report.Report;

/**
 * What a whole draft comes to; made anew on every turn. Immutable.
 *
 * @param asked the leaves that are asked for the present answers, in page order; an array without rows is listed itself,
 *     and of a table also the cells of the empty rows at its end, which the answers do not have
 * @param required those fields, containers too, that have to be answered
 * @param answers pruned and typed, as they would be submitted
 * @param notices the static texts with a condition that are shown
 * @param wordings texts that take the place of a field's own for the present answers
 * @param enough objects of which one of several ways to answer is enough for the present answers
 * @param report the findings, in page order
 */
public record Outcome(
        List<Pointer> asked,
        Set<Pointer> required,
        Map<String, Object> answers,
        Set<Notice> notices,
        Map<Pointer, Wording> wordings,
        Map<Pointer, List<Enough>> enough,
        Report report) {
    public Outcome {
        asked = List.copyOf(asked);
        required = Set.copyOf(required);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        notices = Set.copyOf(notices);
        wordings = Map.copyOf(wordings);
        enough = Map.copyOf(enough);
    }

    /** Returns a copy with another report. */
    public Outcome withReport(Report other) {
        return new Outcome(asked, required, answers, notices, wordings, enough, other);
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Outcome[asked=" + asked.size() + ", answers=" + answers.size() + ", findings="
                + report.findings().size() + "]";
    }
}
