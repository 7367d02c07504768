package se.blankett.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Condition;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Widget;

/** The code of an answer that is missing: by its kind, or because of another answer. */
final class MissingCodes {
    private final Form form;
    private final Decider decider;
    private final Map<String, Object> answers;

    MissingCodes(Form form, Decider decider, Map<String, Object> answers) {
        this.form = form;
        this.decider = decider;
        this.answers = answers;
    }

    String of(Field field, Pointer at) {
        if (isBecause(field, at)) {
            return "required.because";
        }
        if (!(field instanceof Leaf leaf)) {
            return "required.items";
        }
        return switch (leaf.type()) {
            case BOOLEAN -> leaf.attestation() ? "required.confirm" : "required.yesno";
            case CHOICE -> "required.choice";
            case CHOICES -> "required.choices";
            case FILE, FILES -> "required.file";
            case NUMBER -> "required.text";
            case TEXT -> text(leaf, at);
        };
    }

    private String text(Leaf leaf, Pointer at) {
        if (leaf.widget() == Widget.DATE) {
            return "required.date";
        }
        String label = leaf.facets().variants().stream()
                .filter(variant -> decider.holds(variant.guard(), at))
                .findFirst()
                .map(Facets.Variant::wording)
                .orElse(leaf.wording())
                .label();
        return label.strip().endsWith("?") ? "required.question" : "required.text";
    }

    /** Where the question is asked without the branch that requires it, and the branch can be put in words. */
    private boolean isBecause(Field field, Pointer at) {
        List<Guard> needed = holding(field.presence().required(), at);
        return holding(field.presence().declared(), at).stream()
                .filter(asked ->
                        needed.stream().noneMatch(guard -> beyond(guard, asked).isEmpty()))
                .findFirst()
                .filter(asked -> needed.stream()
                        .flatMap(guard -> beyond(guard, asked).stream())
                        .anyMatch(condition -> isReason(condition, at)))
                .isPresent();
    }

    private List<Guard> holding(List<Guard> guards, Pointer at) {
        return guards.stream().filter(guard -> decider.holds(guard, at)).toList();
    }

    private static List<Condition> beyond(Guard needed, Guard asked) {
        return needed.conditions().stream()
                .filter(condition -> !asked.conditions().contains(condition))
                .toList();
    }

    private boolean isReason(Condition condition, Pointer at) {
        if (condition.parts().size() != 1) {
            return false;
        }
        Condition.Part part = condition.parts().get(0);
        Pointer below = Pointer.parse(
                part.field().text().substring(condition.base().text().length()));
        Pointer other = at.prefix(condition.base().depth()).resolve(below);
        Optional<Object> answer = other.evaluate(answers);
        return answer.isPresent()
                && form.fieldAt(other).filter(Leaf.class::isInstance).isPresent()
                && (!(answer.get() instanceof List<?> chosen)
                        || chosen.stream().anyMatch(one -> isMeant(one, condition)));
    }

    private static boolean isMeant(Object option, Condition condition) {
        List<Object> meant = condition.parts().get(0).values();
        return !condition.negated() && (meant.isEmpty() || meant.stream().anyMatch(value -> Spec.same(value, option)));
    }
}
