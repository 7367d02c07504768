package se.blankett.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Tells which conditions cannot hold together, as far as they can be put in words; of all others it says nothing. */
final class Ways {
    private final Form form;

    Ways(Form form) {
        this.form = form;
    }

    boolean mayBothBeAsked(Field one, Field other) {
        return one.presence().declared().stream()
                .anyMatch(guard -> other.presence().declared().stream().anyMatch(second -> mayHold(guard, second)));
    }

    /** Says whether there may be answers with which all conditions of both hold. */
    boolean mayHold(Guard one, Guard other) {
        List<Condition> all = new ArrayList<>(one.conditions());
        all.addAll(other.conditions());
        Map<Pointer, Set<Object>> possible = new HashMap<>();
        Set<Object> contained = new HashSet<>();
        for (Condition condition : all) {
            if (!condition.negated()) {
                condition.parts().forEach(part -> narrow(part, possible, contained));
            }
        }
        for (Condition condition : all) {
            if (all.contains(condition.negate()) || isExcluded(condition, possible, contained)) {
                return false;
            }
        }
        return possible.values().stream().noneMatch(Set::isEmpty);
    }

    private void narrow(Condition.Part part, Map<Pointer, Set<Object>> possible, Set<Object> contained) {
        if (part.values().isEmpty()) {
            return;
        }
        List<Object> values = part.values().stream().map(Ways::plain).toList();
        if (!isOneValue(part.field())) {
            if (values.size() == 1) {
                contained.add(List.of(part.field(), values.get(0)));
            }
            return;
        }
        possible.computeIfAbsent(part.field(), field -> new HashSet<>(values)).retainAll(values);
    }

    /** An {@code else} takes values away, and holds not at all where these are all that are left. */
    private boolean isExcluded(Condition condition, Map<Pointer, Set<Object>> possible, Set<Object> contained) {
        if (!condition.negated() || condition.parts().size() != 1) {
            return false;
        }
        Condition.Part part = condition.parts().get(0);
        List<Object> values = part.values().stream().map(Ways::plain).toList();
        if (values.stream().anyMatch(value -> contained.contains(List.of(part.field(), value)))) {
            return true;
        }
        Set<Object> left = possible.getOrDefault(part.field(), Set.of());
        boolean narrowed = possible.containsKey(part.field());
        return narrowed && (values.isEmpty() || values.containsAll(left));
    }

    private boolean isOneValue(Pointer pointer) {
        return form.fieldAt(pointer)
                .filter(field -> field instanceof Leaf leaf && leaf.type() != Leaf.Type.CHOICES)
                .isPresent();
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
