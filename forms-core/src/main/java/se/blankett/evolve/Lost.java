package se.blankett.evolve;

import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Finds what an overlay changes or takes away that its base does not have: it had it, before it moved on. */
final class Lost {
    private static final Set<String> NAMED = Set.of("properties", "$defs", "definitions", "patternProperties");

    /** A schema with one of these says what kind of answer it is, and so is new; one without changes what is there. */
    private static final Set<String> TELLING =
            Set.of("type", "$ref", "enum", "const", "oneOf", "anyOf", "allOf", "properties", "items");

    private final Changes changes;

    Lost(Changes changes) {
        this.changes = changes;
    }

    /** @param at the place in the base */
    void find(Map<String, Object> patch, Map<String, Object> base, Pointer at) {
        patch.forEach((name, change) -> {
            if (base.containsKey(name)) {
                find(map(change), map(base.getOrDefault(name, Json.NULL)), at.child(name));
            } else if (change == Json.NULL) {
                changes.add(
                        at.child(name), "overlay.lost", "takes away \"" + name + "\", which the base does not have");
            } else if (NAMED.contains(at.last()) && TELLING.stream().noneMatch(map(change)::containsKey)) {
                changes.add(at.child(name), "overlay.lost", "changes \"" + name + "\", which the base does not have");
            } else if (at.last().equals("parameters")) {
                changes.add(at.child(name), "overlay.lost", "sets \"" + name + "\", which is no parameter of the base");
            }
        });
    }

    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? Json.object(map) : Map.of();
    }
}
