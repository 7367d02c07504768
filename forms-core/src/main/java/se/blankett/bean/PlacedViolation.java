package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/**
 * A violation with its place in what was sent. What no form found comes first, by its places; then answers after answers,
 * each in the order of their form.
 *
 * @param form that found it, or empty
 * @param around the place of the answers in what was sent: {@code /application}
 * @param answer the place in the answers: {@code /barn/1}
 */
record PlacedViolation(
        ConstraintViolation<?> violation, Optional<Form> form, Pointer around, Pointer answer, String code)
        implements Comparable<PlacedViolation> {
    private static final Comparator<PlacedViolation> BY_FORM = Comparator.comparing(
            placed -> placed.form.map(form -> form.identity().name()).orElse(""));

    @Override
    public int compareTo(PlacedViolation other) {
        Comparator<Pointer> answers =
                form.<Comparator<Pointer>>map(FormOrder::new).orElse(Comparator.naturalOrder());
        return BY_FORM.thenComparing(PlacedViolation::around)
                .thenComparing(PlacedViolation::answer, answers)
                .thenComparing(PlacedViolation::answer)
                .thenComparing(placed -> placed.violation.getMessage())
                .compare(this, other);
    }

    AnswerError toError() {
        return new AnswerError(UriFragment.of(around.resolve(answer)), violation.getMessage(), code);
    }
}
