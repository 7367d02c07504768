package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.Outcome;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/**
 * Findings as violations of Jakarta Validation, and back. What somebody typed is a text in both directions: nothing in it
 * is interpolated. Stateless: safe to share between threads.
 */
public final class Violations {
    static final String UNREADABLE = "answers.unreadable";

    private Violations() {}

    /**
     * Returns what stops the answers, in page order: each with its property path ({@code barn[1].fornamn}), its sentence,
     * and the answer, where that is neither protected nor an identifier of somebody. The finding's code is the attribute
     * {@code code} of its constraint. Warnings are none.
     *
     * @param lang the BCP 47 tag of the sentences' language
     */
    public static Set<ConstraintViolation<Map<String, Object>>> of(Form form, Outcome outcome, String lang) {
        Describer describer = Describer.of(Texts.nearest(lang), form);
        Set<ConstraintViolation<Map<String, Object>>> violations = new LinkedHashSet<>();
        for (Finding finding : outcome.report().errors()) {
            violations.add(of(form, outcome, finding, describer.describe(finding)));
        }
        return violations;
    }

    /** Returns that there are no answers at all, or more than anybody may send. */
    static FoundViolation unreadable(Form form, Texts texts) {
        String message = texts.text("ui.answersUnreadable");
        return new FoundViolation(
                new FoundPath(List.of()),
                message,
                Map.of(),
                Optional.empty(),
                new FoundDescriptor(form.identity().name(), UNREADABLE, message));
    }

    private static FoundViolation of(Form form, Outcome outcome, Finding finding, String message) {
        Pointer place = finding.pointer();
        return new FoundViolation(
                new FoundPath(PlaceNode.listOf(place, form)),
                message,
                outcome.answers(),
                ShownValue.of(place, form, outcome.answers()),
                new FoundDescriptor(form.identity().name(), finding.code(), message));
    }

    /**
     * Lets answers pass that nothing stops.
     *
     * @param lang the BCP 47 tag of the sentences' language
     * @throws ConstraintViolationException with {@link #of}, in page order, where something does: the host's mapper
     *     knows it, and {@link AnswerError#of} makes what it answers with
     */
    public static void refuse(Form form, Outcome outcome, String lang) {
        Set<ConstraintViolation<Map<String, Object>>> violations = of(form, outcome, lang);
        if (!violations.isEmpty()) {
            throw new InPageOrder(violations);
        }
    }

    /**
     * Returns what a provider found in a class as findings on the form, in page order, with the messages as they are. The
     * places are those of JSON, as Jackson's annotations say them. What is about no question stands at the object around
     * it, in the end at the answers as a whole. The code is {@code rule.bean.} and the constraint's name.
     */
    public static Report toReport(Collection<? extends ConstraintViolation<?>> violations, Form form) {
        Comparator<Finding> order = Comparator.comparing(Finding::pointer, new FormOrder(form))
                .thenComparing(Finding::code)
                .thenComparing(finding -> String.valueOf(finding.arguments().get("message")));
        List<Finding> findings = violations.stream()
                .map(violation -> finding(violation, form))
                .distinct()
                .sorted(order)
                .toList();
        Map<Object, Finding> kept = new LinkedHashMap<>();
        findings.forEach(
                finding -> kept.putIfAbsent(finding.pointer().isRoot() ? finding : finding.pointer(), finding));
        return new Report(List.copyOf(kept.values()));
    }

    private static Finding finding(ConstraintViolation<?> violation, Form form) {
        return Finding.of(
                ViolationPlace.of(violation, form),
                AnswerError.constraintOf(violation),
                Map.of("message", violation.getMessage()));
    }
}
