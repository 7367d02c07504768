package se.blankett.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Decisions;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;

/** Every field that is asked for some answers, in page order, containers before what is in them. */
final class Sight {
    private final Decisions decisions;
    private final Map<Pointer, Place> places = new LinkedHashMap<>();

    private Sight(Decisions decisions) {
        this.decisions = decisions;
    }

    static Sight of(Group root, Decisions decisions, Map<String, Object> answers) {
        Sight sight = new Sight(decisions);
        sight.look(root, Pointer.ROOT, answers, true);
        return sight;
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    Optional<Place> at(Pointer at) {
        return Optional.ofNullable(places.get(at));
    }

    private void look(Group group, Pointer at, Map<String, Object> answers, boolean answerable) {
        for (Field child : group.fields()) {
            Pointer place = at.child(child.name());
            if (decisions.anyHolds(child.presence().declared(), place)) {
                add(child, place, answers.getOrDefault(child.name(), Json.NULL), answerable, false);
            }
        }
    }

    private void add(Field field, Pointer at, Object answer, boolean within, boolean row) {
        boolean answerable = within && field.isAnswerable();
        boolean required = decisions.anyHolds(field.presence().required(), at);
        places.put(at, new Place(field, at, required, answerable, row));
        if (field instanceof Group group) {
            look(group, at, answer instanceof Map<?, ?> map ? Json.object(map) : Map.of(), answerable);
        } else if (field instanceof Rows rows && answer instanceof List<?> list) {
            List<Object> all = new ArrayList<>(list);
            for (int i = 0; i < all.size(); i++) {
                add(rows.item(), at.child(i), all.get(i), answerable, true);
            }
        }
    }
}
