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

/** Takes out what is not asked, as whoever takes the answers does: after a wrong answer others may not be asked. */
final class Pruning {
    private static final int MAX_ROUNDS = 200;

    private final Decisions decisions;

    private Pruning(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Returns the answers that are asked for, decided again until nothing changes. */
    static Map<String, Object> of(Filler filler, Map<String, Object> given) {
        Map<String, Object> left = given;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Map<String, Object> pruned =
                    new Pruning(filler.decisions(left)).object(filler.form().root(), Pointer.ROOT, given);
            if (pruned.equals(left)) {
                return pruned;
            }
            left = pruned;
        }
        throw new IllegalStateException("answers to " + filler.form().identity().name() + " never come to rest");
    }

    private Map<String, Object> object(Group group, Pointer at, Map<String, Object> given) {
        Map<String, Object> kept = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            Optional<Field> field = group.child(name);
            if (field.isEmpty()) {
                kept.put(name, value);
            } else if (isKept(field.get(), at.child(name))) {
                value(field.get(), at.child(name), value)
                        .filter(rest -> !rest.equals(Map.of()))
                        .ifPresent(rest -> kept.put(name, rest));
            }
        });
        return kept;
    }

    private boolean isKept(Field field, Pointer at) {
        return !field.isAnswerable() || decisions.anyHolds(field.presence().declared(), at);
    }

    private Optional<Object> value(Field field, Pointer at, Object value) {
        if (field instanceof Group group && value instanceof Map<?, ?> map) {
            return Optional.of(object(group, at, Json.object(map)));
        }
        if (field instanceof Rows rows && value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                kept.add(value(rows.item(), at.child(i), list.get(i)).orElseThrow());
            }
            return rows.isTable() ? withoutEmptyEnd(kept) : Optional.of(kept);
        }
        return Optional.of(value);
    }

    /** A table has room for more than there is to say. */
    private static Optional<Object> withoutEmptyEnd(List<Object> rows) {
        int count = rows.size();
        while (count > 0 && rows.get(count - 1).equals(Map.of())) {
            count--;
        }
        return rows.isEmpty() || count > 0 ? Optional.of(List.copyOf(rows.subList(0, count))) : Optional.empty();
    }
}
