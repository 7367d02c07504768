package se.blankett.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Answers as people give them: without what is computed from them. */
final class Given {
    private final Form form;

    private Given(Form form) {
        this.form = form;
    }

    static Map<String, Object> of(Form form, Map<String, Object> answers) {
        return new Given(form).object(answers, Pointer.ROOT);
    }

    static boolean isComputed(Field field) {
        return field instanceof Leaf leaf && leaf.compute().isPresent();
    }

    private Map<String, Object> object(Map<String, Object> object, Pointer at) {
        Map<String, Object> given = new LinkedHashMap<>();
        object.forEach((name, value) -> of(value, at.child(name)).ifPresent(rest -> given.put(name, rest)));
        return given;
    }

    private Optional<Object> of(Object value, Pointer at) {
        if (form.fieldAt(at).filter(Given::isComputed).isPresent()) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.of(object(Json.object(map), at));
        }
        return Optional.of(value instanceof List<?> list ? rows(list, at) : value);
    }

    private List<Object> rows(List<?> rows, Pointer at) {
        List<Object> given = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            of(rows.get(i), at.child(i)).ifPresent(given::add);
        }
        return given;
    }
}
