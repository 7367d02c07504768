package se.blankett.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;

/**
 * Puts an empty object where a required one is missing, so that the engine says which answers are missing in it, rather
 * than that the object is: a citizen answers questions, not objects.
 */
final class Completer {
    private final Set<Pointer> required;
    private final Set<Pointer> added = new LinkedHashSet<>();

    /** @param required the asked fields that have to be answered */
    Completer(Set<Pointer> required) {
        this.required = required;
    }

    /** Returns the places where an object was put. */
    Set<Pointer> added() {
        return added;
    }

    Map<String, Object> complete(Group group, Pointer at, Map<String, Object> answers) {
        Map<String, Object> completed = new LinkedHashMap<>(answers);
        for (Field field : group.fields()) {
            Pointer place = at.child(field.name());
            Object answer = answers.get(field.name());
            if (answer != null) {
                completed.put(field.name(), completeValue(field, place, answer));
            } else if (field instanceof Group missing && required.contains(place)) {
                added.add(place);
                completed.put(field.name(), complete(missing, place, Map.of()));
            }
        }
        return completed;
    }

    private Object completeValue(Field field, Pointer at, Object answer) {
        if (field instanceof Group group && answer instanceof Map<?, ?> map) {
            return complete(group, at, Json.object(map));
        }
        if (field instanceof Rows rows && answer instanceof List<?> list) {
            List<Object> completed = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                completed.add(completeValue(rows.item(), at.child(i), list.get(i)));
            }
            return completed;
        }
        return answer;
    }
}
