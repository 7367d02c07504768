package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/**
 * Violations as errors. One that a provider made of {@link ValidSubmission} has room for words and a path, and for nothing
 * else that the form said: the form is asked again, once for each value.
 */
final class FoundErrors {
    private final Function<String, Form> forms;
    private final BiFunction<String, Object, List<FoundSentence>> judge;
    private final IdentityHashMap<Object, Map<String, List<FoundSentence>>> said = new IdentityHashMap<>();

    FoundErrors(Function<String, Form> forms, BiFunction<String, Object, List<FoundSentence>> judge) {
        this.forms = forms;
        this.judge = judge;
    }

    List<AnswerError> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(this::placed)
                .sorted()
                .map(PlacedViolation::toError)
                .toList();
    }

    private PlacedViolation placed(ConstraintViolation<?> violation) {
        Pointer place = ViolationPlace.of(violation);
        String name = formOf(violation);
        Optional<Form> form = name.isEmpty() ? Optional.empty() : Optional.of(forms.apply(name));
        return sentence(violation, name, place)
                .map(found -> new PlacedViolation(
                        violation, form, before(place, found.pointer()), found.pointer(), found.code()))
                .orElseGet(
                        () -> new PlacedViolation(violation, form, Pointer.ROOT, place, AnswerError.codeOf(violation)));
    }

    /** Returns the longest place in the answers that the place in all that was sent ends with, in the same words. */
    private Optional<FoundSentence> sentence(ConstraintViolation<?> violation, String form, Pointer place) {
        Object value = violation.getInvalidValue();
        if (form.isEmpty() || value == null || violation.getConstraintDescriptor() instanceof FoundDescriptor) {
            return Optional.empty();
        }
        return said
                .computeIfAbsent(value, each -> new HashMap<>())
                .computeIfAbsent(form, name -> judge.apply(name, value))
                .stream()
                .filter(found -> found.words().equals(violation.getMessage()))
                .filter(found -> place.text().endsWith(found.pointer().text()))
                .max(Comparator.comparing(found -> found.pointer().depth()));
    }

    private static Pointer before(Pointer place, Pointer end) {
        return place.prefix(place.depth() - end.depth());
    }

    /** Returns the name of the form that a violation of {@link ValidSubmission} is about, else {@code ""}. */
    private static String formOf(ConstraintViolation<?> violation) {
        boolean ofForm = violation.getConstraintDescriptor().getAnnotation() instanceof ValidSubmission;
        Object form = violation.getConstraintDescriptor().getAttributes().get("form");
        return ofForm ? Objects.toString(form, "") : "";
    }
}
