package se.blankett.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.formula.FormFormulas;

/** Puts computed values into answers from which they were left out. */
final class Computing {
    private final Form form;
    private final FormFormulas formulas;

    Computing(Form form, FormFormulas formulas) {
        this.form = form;
        this.formulas = formulas;
    }

    boolean isNeeded() {
        return !formulas.computed().isEmpty();
    }

    /** @param answers what was pruned: maps and lists that nobody else has */
    void fill(Map<String, Object> answers, Asked asked) {
        Map<Pointer, List<Pointer>> places = new HashMap<>();
        asked.computed.forEach((at, leaf) ->
                places.computeIfAbsent(leaf.pointer(), key -> new ArrayList<>()).add(at));
        for (Leaf leaf : formulas.computed()) {
            for (Pointer at : places.getOrDefault(leaf.pointer(), List.of())) {
                formulas.computed(leaf, at, answers)
                        .ifPresent(value -> objectAt(at.parent(), answers, asked)
                                .ifPresent(object -> object.put(at.last(), value)));
            }
        }
    }

    /** Returns the object for a value to be put in; empty where nothing is answered in one that may be left out. */
    private Optional<Map<String, Object>> objectAt(Pointer at, Map<String, Object> answers, Asked asked) {
        if (at.isRoot()) {
            return Optional.of(answers);
        }
        Optional<Object> there = at.evaluate(answers);
        if (there.isPresent() || !mayAppear(at, asked)) {
            return there.filter(Map.class::isInstance).map(Computing::mutable);
        }
        return objectAt(at.parent(), answers, asked).map(parent -> {
            Map<String, Object> object = new LinkedHashMap<>();
            parent.put(at.last(), object);
            return object;
        });
    }

    /** What pruning kept it made anew, with text for names. */
    @SuppressWarnings("unchecked") // no answer that was read has a member whose name is no text
    private static Map<String, Object> mutable(Object object) {
        return (Map<String, Object>) object;
    }

    /** A computed value is no reason to ask for the rest of an object. */
    private boolean mayAppear(Pointer at, Asked asked) {
        boolean group = form.fieldAt(at).filter(Group.class::isInstance).isPresent();
        return group
                && (asked.required.contains(at)
                        || form.fieldAt(at).filter(Computing::isAnswered).isEmpty());
    }

    /** Says whether somebody answers a question in the field. */
    private static boolean isAnswered(Field field) {
        return switch (field.kind()) {
            case LEAF, ROWS -> field.isAnswerable();
            case GROUP ->
                field.isAnswerable() && ((Group) field).fields().stream().anyMatch(Computing::isAnswered);
        };
    }
}
