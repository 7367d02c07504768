package se.blankett.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/**
 * Writes a document of draft-07 or 2019-09 as draft 2020-12 says the same (JSON Schema Core 2020-12, appendix G), so
 * that there is one meaning from here on.
 */
public final class DraftUpgrade {
    private static final Set<String> BESIDE_REF = Set.of("$ref", "$schema", "$id", "$comment", "$defs", "definitions");

    private final Draft draft;
    private final Map<Pointer, Pointer> moved = new HashMap<>();
    private final List<Pointer> ignored = new ArrayList<>();

    private DraftUpgrade(Draft draft) {
        this.draft = draft;
    }

    /**
     * Returns the document of the source.
     *
     * @throws se.blankett.json.JsonException where it is no JSON object
     */
    public static Upgraded of(Source source) {
        return of(Json.parseObject(source.text(), Json.DEPTH));
    }

    /** Returns the document; one of a draft that is not known as it is. */
    public static Upgraded of(Map<String, Object> tree) {
        Draft draft = Draft.of(tree).orElse(Draft.DRAFT_2020_12);
        if (draft == Draft.DRAFT_2020_12) {
            return new Upgraded(draft, tree, Map.of(), List.of());
        }
        DraftUpgrade upgrade = new DraftUpgrade(draft);
        Map<String, Object> upgraded = upgrade.schema(tree, Pointer.ROOT, Pointer.ROOT);
        upgraded.put("$schema", Draft.DRAFT_2020_12.address());
        Upgraded made = new Upgraded(draft, upgraded, upgrade.moved, upgrade.ignored);
        return made.withTree(upgrade.references(made));
    }

    /**
     * @param to the place in the upgraded document
     * @param from the place as it was written
     */
    private Map<String, Object> schema(Map<String, Object> written, Pointer to, Pointer from) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        written.forEach((keyword, value) -> {
            if (counts(keyword, written)) {
                rename(keyword, value, written, renamed, to, from);
            } else {
                ignored.add(from.child(keyword));
            }
        });
        Map<String, Object> upgraded = Subschemas.map(renamed, (at, child) -> {
            Pointer place = to.resolve(at);
            return schema(child, place, moved.getOrDefault(place, from.resolve(at)));
        });
        upgraded.computeIfPresent("x-form", (keyword, form) -> tests(form, to.child(keyword), from.child(keyword)));
        return upgraded;
    }

    private boolean counts(String keyword, Map<String, Object> written) {
        boolean hidden = draft.refHidesSiblings() && written.get("$ref") instanceof String;
        boolean known = !draft.unknown().contains(keyword);
        return known && (!hidden || BESIDE_REF.contains(keyword));
    }

    private void rename(
            String keyword,
            Object value,
            Map<String, Object> written,
            Map<String, Object> renamed,
            Pointer to,
            Pointer from) {
        boolean tuple = written.get("items") instanceof List;
        switch (keyword) {
            case "dependencies" -> dependencies(value, renamed, to, from.child(keyword));
            case "items" -> move(tuple ? "prefixItems" : keyword, keyword, value, renamed, to, from);
            case "additionalItems" -> {
                if (tuple) {
                    move("items", keyword, value, renamed, to, from);
                }
            }
            case "$recursiveRef" -> move("$ref", keyword, value, renamed, to, from);
            case "$recursiveAnchor" -> {} // a form has one document that refers to itself, or none
            case "$id" -> id(value, renamed, to, from);
            default -> renamed.put(keyword, value);
        }
    }

    private void move(
            String name, String keyword, Object value, Map<String, Object> renamed, Pointer to, Pointer from) {
        renamed.put(name, value);
        if (!name.equals(keyword)) {
            moved.put(to.child(name), from.child(keyword));
            int size = value instanceof List<?> list ? list.size() : 0;
            for (int i = 0; i < size; i++) {
                moved.put(to.child(name).child(i), from.child(keyword).child(i));
            }
        }
    }

    /** Until draft-07 an address might end in an empty fragment, and an anchor was one. */
    private void id(Object value, Map<String, Object> renamed, Pointer to, Pointer from) {
        String text = String.valueOf(value);
        if (text.startsWith("#") && text.length() > 1) {
            move("$anchor", "$id", text.substring(1), renamed, to, from);
        } else {
            renamed.put("$id", value instanceof String ? text.replaceFirst("#$", "") : value);
        }
    }

    private void dependencies(Object value, Map<String, Object> renamed, Pointer to, Pointer from) {
        if (!(value instanceof Map<?, ?> map)) {
            renamed.put("dependentSchemas", value); // the meta-schema tells its author
            moved.put(to.child("dependentSchemas"), from);
            return;
        }
        Json.object(map).forEach((name, dependent) -> {
            String keyword = dependent instanceof List ? "dependentRequired" : "dependentSchemas";
            Map<String, Object> dependents =
                    renamed.get(keyword) instanceof Map<?, ?> before ? Json.object(before) : new LinkedHashMap<>();
            dependents.put(name, dependent);
            renamed.put(keyword, dependents);
            moved.put(to.child(keyword), from);
            moved.put(to.child(keyword).child(name), from.child(name));
        });
    }

    /** The condition of a text in {@code pages} or {@code layout} is a schema, too. */
    private Object tests(Object value, Pointer to, Pointer from) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = Json.object(map);
            members.replaceAll((name, member) -> name.equals("if") && member instanceof Map<?, ?> test
                    ? schema(Json.object(test), to.child(name), from.child(name))
                    : tests(member, to.child(name), from.child(name)));
            return members;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(tests(item, to.child(items.size()), from.child(items.size()))));
            return items;
        }
        return value;
    }

    /** A reference to a place that has moved leads where that is now. */
    private Map<String, Object> references(Upgraded upgraded) {
        Map<Pointer, Pointer> now = new HashMap<>();
        upgraded.moved().forEach((to, from) -> now.put(from, to));
        return moved.isEmpty()
                ? upgraded.tree()
                : References.rewritten(upgraded.tree(), new Upgraded(draft, Map.of(), now, List.of()));
    }
}
