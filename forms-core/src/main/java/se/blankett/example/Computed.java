package se.blankett.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.formula.FormFormulas;

/** Answers with the values that follow from them: an example never gives these, and conditions may read them. */
final class Computed {
    private final Form form;
    private final FormFormulas formulas;

    Computed(Form form, FormFormulas formulas) {
        this.form = form;
        this.formulas = formulas;
    }

    Map<String, Object> fill(Map<String, Object> answers) {
        Map<String, Object> filled = answers;
        for (Leaf leaf : formulas.computed()) {
            for (Pointer object : objects(leaf.pointer().parent(), filled)) {
                Pointer at = object.child(leaf.name());
                Optional<Object> value = formulas.computed(leaf, at, filled);
                if (value.isPresent()) {
                    filled = Tree.with(form, filled, at, value.get());
                }
            }
        }
        return filled;
    }

    /** Returns the places of the objects that are there. */
    private static List<Pointer> objects(Pointer any, Map<String, Object> answers) {
        Map<Pointer, Object> found = new LinkedHashMap<>(Map.of(Pointer.ROOT, answers));
        for (String token : any.tokens()) {
            Map<Pointer, Object> next = new LinkedHashMap<>();
            found.forEach((at, value) -> step(at, value, token, next));
            found = next;
        }
        found.values().removeIf(value -> !(value instanceof Map));
        return new ArrayList<>(found.keySet());
    }

    private static void step(Pointer at, Object value, String token, Map<Pointer, Object> next) {
        if (token.equals(Pointer.ANY_ROW) && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                next.put(at.child(i), list.get(i));
            }
        } else {
            Pointer.step(value, token).ifPresent(member -> next.put(at.child(token), member));
        }
    }
}
