package se.blankett.generated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** The places of those answers that a person gives: not of what is computed or read-only. */
final class Answered {
    private final Form form;
    private final Set<Pointer> places = new TreeSet<>();

    private Answered(Form form) {
        this.form = form;
    }

    static Set<Pointer> of(Form form, Map<String, Object> answers) {
        Answered answered = new Answered(form);
        answered.object(answers, Pointer.ROOT);
        return answered.places;
    }

    private void object(Map<String, Object> object, Pointer at) {
        object.forEach((name, value) -> visit(value, at.child(name)));
    }

    private void visit(Object value, Pointer at) {
        Optional<Field> field = form.fieldAt(at).filter(Field::isAnswerable);
        if (field.isEmpty()) {
            return;
        }
        if (field.get() instanceof Leaf leaf) {
            if (leaf.compute().isEmpty()) {
                places.add(at);
            }
        } else if (value instanceof Map<?, ?> map) {
            object(Json.object(map), at);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), at.child(i));
            }
        }
    }
}
