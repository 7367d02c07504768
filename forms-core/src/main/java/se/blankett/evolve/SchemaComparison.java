package se.blankett.evolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Compares a schema with what an overlay made of it: every answer to the second has to be one to the first. */
final class SchemaComparison {
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "$comment", "examples", "default", "deprecated", "writeOnly", "readOnly");

    /** What stands in them is decided by, and so has to stay. */
    private static final Set<String> DECIDING = Set.of(
            "if",
            "not",
            "oneOf",
            "contains",
            "minContains",
            "maxContains",
            "$ref",
            "$dynamicRef",
            "$anchor",
            "$id",
            "$schema");

    private static final Set<String> NAMED = Set.of("$defs", "definitions", "patternProperties", "dependentSchemas");

    private final Changes changes;
    private final Names names;
    private final Exact exact;

    SchemaComparison(Changes changes, Names names, Exact exact) {
        this.changes = changes;
        this.names = names;
        this.exact = exact;
    }

    /**
     * @param at the place in the document
     * @param answer the place of the answer
     */
    void compare(Map<String, Object> base, Map<String, Object> merged, Pointer at, Pointer answer) {
        if (exact.contains(at) && !same(base, merged)) {
            changes.add(at, "overlay.decides", "changes what a condition or an alternative is decided by");
            return;
        }
        Set<String> keywords = new LinkedHashSet<>(base.keySet());
        keywords.addAll(merged.keySet());
        for (String keyword : keywords) {
            Object before = base.getOrDefault(keyword, Json.NULL);
            Object after = merged.getOrDefault(keyword, Json.NULL);
            if (keyword.equals("x-form")) {
                new FormComparison(changes).compare(map(before), map(after), at.child(keyword));
            } else if (!ANNOTATIONS.contains(keyword) && !before.equals(after)) {
                compareKeyword(new Place(keyword, base, merged, at.child(keyword), answer), before, after);
            }
        }
        boolean open = base.get("readOnly") == Boolean.TRUE && merged.get("readOnly") != Boolean.TRUE;
        if (open) {
            changes.add(at, "overlay.wider", "lets people answer what the base gives");
        }
    }

    private record Place(
            String keyword, Map<String, Object> base, Map<String, Object> merged, Pointer at, Pointer answer) {}

    private void compareKeyword(Place place, Object before, Object after) {
        String keyword = place.keyword;
        if (after == Json.NULL && !keyword.equals("properties")) {
            changes.add(place.at, "overlay.removed", "takes away '" + keyword + "'");
        } else if (DECIDING.contains(keyword)) {
            compareDeciding(place, before, after);
        } else if (keyword.equals("properties")) {
            compareProperties(place, map(before), map(after));
        } else if (NAMED.contains(keyword)) {
            compareNamed(place, map(before), map(after));
        } else if (before instanceof Map && after instanceof Map && isSchema(keyword)) {
            compare(map(before), map(after), place.at, below(place));
        } else if (keyword.equals("allOf")) {
            compareAll(place, list(before), list(after));
        } else if (before == Json.NULL) {
            added(keyword, after, place);
        } else if (!Narrower.is(keyword, before, after)) {
            changes.add(place.at, "overlay.wider", "accepts by '" + keyword + "' what the base does not");
        }
    }

    private void added(String keyword, Object after, Place place) {
        if (keyword.equals("then") || keyword.equals("else")) {
            declares(after, place.at, place.answer);
        } else if (keyword.equals("anyOf")) {
            list(after).forEach(branch -> declares(branch, place.at, place.answer));
        }
    }

    private static boolean isSchema(String keyword) {
        return Set.of("then", "else", "items", "additionalProperties", "unevaluatedProperties", "propertyNames")
                .contains(keyword);
    }

    private static Pointer below(Place place) {
        return place.keyword.equals("items") ? place.answer.child(Pointer.ANY_ROW) : place.answer;
    }

    private void compareDeciding(Place place, Object before, Object after) {
        boolean options = place.keyword.equals("oneOf") && Narrower.areOptions(before) && Narrower.areOptions(after);
        boolean added = before == Json.NULL && !place.keyword.equals("$ref");
        boolean fits = options
                ? Narrower.values(before).containsAll(Narrower.values(after))
                : added || Equal.of(before).equals(Equal.of(after));
        if (!fits) {
            changes.add(place.at, options ? "overlay.wider" : "overlay.decides", "changes '" + place.keyword + "'");
        }
        if (added && place.keyword.equals("oneOf")) {
            list(after).forEach(branch -> declares(branch, place.at, place.answer));
        }
    }

    private void compareProperties(Place place, Map<String, Object> before, Map<String, Object> after) {
        before.forEach((name, property) -> {
            Pointer at = place.at.child(name);
            if (!after.containsKey(name)) {
                removed(place, name, at);
            } else if (!property.equals(after.get(name))) {
                Object other = after.getOrDefault(name, Json.NULL);
                if (property instanceof Map && other instanceof Map) {
                    compare(map(property), map(other), at, place.answer.child(name));
                } else if (other != Boolean.FALSE) {
                    changes.add(at, "overlay.wider", "accepts more for \"" + name + "\"");
                }
            }
        });
        after.forEach((name, property) -> {
            if (!before.containsKey(name)) {
                asks(name, place.at.child(name), place.answer);
                if (place.base.containsKey("minProperties")) {
                    changes.add(place.at.child(name), "overlay.wider", "adds to the members that the base counts");
                }
            }
        });
    }

    /** A question that nobody has to answer may be left out, where nothing can come in its place. */
    private void removed(Place place, String name, Pointer at) {
        boolean closed = Set.of("additionalProperties", "unevaluatedProperties").stream()
                .anyMatch(keyword -> Boolean.FALSE.equals(place.merged.get(keyword)));
        boolean needed = list(place.base.getOrDefault("required", Json.NULL)).contains(name);
        if (!closed || needed) {
            changes.add(at, "overlay.removed", "takes away \"" + name + "\"");
        }
    }

    /** A name of the base's own would be asked for where the base does not ask for it. */
    private void asks(String name, Pointer at, Pointer answer) {
        if (names.has(answer, name)) {
            changes.add(at, "overlay.wider", "asks for \"" + name + "\" where the base does not");
        }
    }

    private void declares(Object schema, Pointer at, Pointer answer) {
        Map<String, Object> branch = map(schema);
        map(branch.getOrDefault("properties", Json.NULL)).keySet().forEach(name -> asks(name, at, answer));
        list(branch.getOrDefault("allOf", Json.NULL)).forEach(all -> declares(all, at, answer));
        for (String keyword : List.of("then", "else")) {
            if (branch.containsKey(keyword)) {
                declares(branch.getOrDefault(keyword, Json.NULL), at, answer);
            }
        }
    }

    /** What nothing of the base refers to is the overlay's own. */
    private void compareNamed(Place place, Map<String, Object> before, Map<String, Object> after) {
        before.forEach((name, schema) -> {
            Object other = after.getOrDefault(name, Json.NULL);
            if (other == Json.NULL) {
                changes.add(place.at.child(name), "overlay.removed", "takes away \"" + name + "\"");
            } else if (schema instanceof Map && other instanceof Map) {
                compare(map(schema), map(other), place.at.child(name), answerOf(place, name));
            } else if (!schema.equals(other)) {
                changes.add(place.at.child(name), "overlay.wider", "changes \"" + name + "\"");
            }
        });
        if (place.keyword.equals("dependentSchemas")) {
            after.keySet().removeAll(before.keySet());
            after.values().forEach(schema -> declares(schema, place.at, place.answer));
        }
    }

    private static Pointer answerOf(Place place, String name) {
        return switch (place.keyword) {
            case "dependentSchemas" -> place.answer;
            case "patternProperties" -> place.answer.child("*");
            default -> place.at.child(name); // from where it is referred to
        };
    }

    /** Each of the base's stands there still, in any order; others only make stricter. */
    private void compareAll(Place place, List<?> before, List<?> after) {
        Set<Object> kept = new LinkedHashSet<>();
        after.forEach(schema -> kept.add(Equal.of(schema)));
        for (int i = 0; i < before.size(); i++) {
            if (!kept.contains(Equal.of(before.get(i)))) {
                changes.add(
                        place.at,
                        "overlay.removed",
                        "takes away or changes a condition, '" + i + "' of the base's 'allOf'");
            }
        }
        Set<Object> known = new LinkedHashSet<>();
        before.forEach(schema -> known.add(Equal.of(schema)));
        after.stream()
                .filter(schema -> !known.contains(Equal.of(schema)))
                .forEach(schema -> declares(schema, place.at, place.answer));
    }

    private static boolean same(Object a, Object b) {
        return Equal.of(a).equals(Equal.of(b));
    }

    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? Json.object(map) : Map.of();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
