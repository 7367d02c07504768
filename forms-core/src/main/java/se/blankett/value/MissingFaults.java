package se.blankett.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.blankett.form.Condition;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Widget;
import se.blankett.json.Json;

/**
 * Says that an answer is missing, in the way that fits the question; and why, where another answer is the reason.
 * Immutable: as safe to share between threads as what decides its guards.
 */
public final class MissingFaults {
    private final Form form;
    private final Map<String, Object> answers;
    private final BiPredicate<Guard, Pointer> holds;

    private MissingFaults(Form form, Map<String, Object> answers, BiPredicate<Guard, Pointer> holds) {
        this.form = form;
        this.answers = answers;
        this.holds = holds;
    }

    /**
     * Returns the faults of some answers.
     *
     * @param answers what is asked for of them
     * @param holds decides a guard for a place within the objects that its conditions stand on
     */
    public static MissingFaults of(Form form, Map<String, Object> answers, BiPredicate<Guard, Pointer> holds) {
        return new MissingFaults(form, answers, holds);
    }

    /** Returns what to say where there is no answer to the field, {@code required.text}. */
    public Fault at(Field field, Pointer at) {
        return because(field, at).orElseGet(() -> Fault.of(codeOf(field, at)));
    }

    private String codeOf(Field field, Pointer at) {
        if (!(field instanceof Leaf leaf)) {
            return "required.items";
        }
        return switch (leaf.type()) {
            case BOOLEAN -> leaf.attestation() ? "required.confirm" : "required.yesno";
            case CHOICE -> "required.choice";
            case CHOICES -> "required.choices";
            case FILE, FILES -> "required.file";
            case NUMBER -> "required.text";
            case TEXT -> textCode(leaf, at);
        };
    }

    private String textCode(Leaf leaf, Pointer at) {
        if (leaf.widget() == Widget.DATE) {
            return "required.date";
        }
        String label = leaf.facets().variants().stream()
                .filter(variant -> holds.test(variant.guard(), at))
                .findFirst()
                .map(Facets.Variant::wording)
                .orElse(leaf.wording())
                .label();
        return label.strip().endsWith("?") ? "required.question" : "required.text";
    }

    /**
     * Of a field that is also asked without the branch that requires it: the citizen has to be told which answer is the
     * reason.
     */
    private Optional<Fault> because(Field field, Pointer at) {
        List<Guard> required = holding(field.presence().required(), at);
        return holding(field.presence().declared(), at).stream()
                .filter(asked -> required.stream()
                        .noneMatch(needed -> beyond(needed, asked).isEmpty()))
                .findFirst()
                .flatMap(asked -> required.stream()
                        .flatMap(needed -> beyond(needed, asked).stream())
                        .flatMap(condition -> reason(condition, at).stream())
                        .findFirst())
                .map(arguments -> new Fault("required.because", arguments));
    }

    private List<Guard> holding(List<Guard> guards, Pointer at) {
        return guards.stream().filter(guard -> holds.test(guard, at)).toList();
    }

    /** What the requirement asks for that being asked does not. */
    private static List<Condition> beyond(Guard required, Guard asked) {
        return required.conditions().stream()
                .filter(condition -> !asked.conditions().contains(condition))
                .toList();
    }

    private Optional<Map<String, Object>> reason(Condition condition, Pointer at) {
        if (condition.parts().size() != 1) {
            return Optional.empty();
        }
        Condition.Part part = condition.parts().get(0);
        Pointer other = at.prefix(condition.base().depth())
                .resolve(Pointer.parse(
                        part.field().text().substring(condition.base().text().length())));
        return other.evaluate(answers)
                .filter(answer ->
                        form.fieldAt(other).filter(Leaf.class::isInstance).isPresent())
                .flatMap(answer -> reasonIn(answer, condition))
                .map(answer -> Map.of("other", other, "answer", answer));
    }

    /** The answer that is the reason; of several options those that are. */
    private static Optional<Object> reasonIn(Object answer, Condition condition) {
        if (!(answer instanceof List<?> options)) {
            return Optional.of(answer);
        }
        List<?> reasons =
                options.stream().filter(option -> isReason(option, condition)).toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
    }

    /** Where there has to be an answer, each option is a reason; where something must not be chosen, none is. */
    private static boolean isReason(Object option, Condition condition) {
        List<Object> values = condition.parts().get(0).values();
        return !condition.negated()
                && (values.isEmpty()
                        || values.stream()
                                .anyMatch(value -> Json.canonical(value).equals(Json.canonical(option))));
    }
}
