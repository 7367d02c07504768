package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/** The order of violations in the forms that found them; what no form found comes first, by its places. */
final class ViolationOrder implements Comparator<ConstraintViolation<?>> {
    private final Function<String, Form> forms;

    ViolationOrder(Function<String, Form> forms) {
        this.forms = forms;
    }

    @Override
    public int compare(ConstraintViolation<?> left, ConstraintViolation<?> right) {
        int byForm = formOf(left).compareTo(formOf(right));
        int byPlace = byForm == 0 ? placesOf(left).compare(ViolationPlace.of(left), ViolationPlace.of(right)) : byForm;
        return byPlace == 0 ? left.getMessage().compareTo(right.getMessage()) : byPlace;
    }

    private Comparator<Pointer> placesOf(ConstraintViolation<?> violation) {
        String name = formOf(violation);
        if (name.isEmpty()) {
            return Comparator.naturalOrder();
        }
        Form form = forms.apply(name);
        return Comparator.comparing((Pointer place) -> answerAt(place, form), new FormOrder(form))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Answers may be a part of what was sent: {@code /application/barn} is {@code /barn}. */
    private static Pointer answerAt(Pointer place, Form form) {
        for (int depth = 0; depth < place.depth(); depth++) {
            Pointer below = Pointer.parse(
                    place.text().substring(place.prefix(depth).text().length()));
            if (form.fieldAt(below).isPresent()) {
                return below;
            }
        }
        return place;
    }

    /** Returns the name of the form that a violation of {@link ValidSubmission} is about, else {@code ""}. */
    private static String formOf(ConstraintViolation<?> violation) {
        boolean ofForm = violation.getConstraintDescriptor().getAnnotation() instanceof ValidSubmission;
        Object form = violation.getConstraintDescriptor().getAttributes().get("form");
        return ofForm ? Objects.toString(form, "") : "";
    }
}
