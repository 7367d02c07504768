package se.blankett.evolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Compares the members of {@code x-form} that are checks of answers; the others are texts, order and looks. */
final class FormComparison {
    private static final Set<String> CHECKS = Set.of("compute", "exclusive", "codeList", "signers");

    /** Widgets that say what an answer may be: a point lies in Sweden, empty rows of a table are none. */
    private static final Set<Object> CHECKING = Set.of("map", "table", "file");

    private static final Set<String> ALL =
            Set.of("compute", "exclusive", "codeList", "signers", "coordinationNumber", "rules", "item", "widget");

    private final Changes changes;

    FormComparison(Changes changes) {
        this.changes = changes;
    }

    void compare(Map<String, Object> base, Map<String, Object> merged, Pointer at) {
        for (String member : CHECKS) {
            Object before = base.getOrDefault(member, Json.NULL);
            if (before != Json.NULL && !before.equals(merged.getOrDefault(member, Json.NULL))) {
                changes.add(at.child(member), "overlay.check", "changes '" + member + "'");
            }
        }
        compareWidget(base, merged, at.child("widget"));
        boolean coordination = Boolean.FALSE.equals(base.get("coordinationNumber"));
        if (coordination && !Boolean.FALSE.equals(merged.get("coordinationNumber"))) {
            changes.add(at.child("coordinationNumber"), "overlay.wider", "accepts a coordination number");
        }
        compareUnique(base, merged, at.child("item").child("unique"));
        compareRules(base, merged, at.child("rules"));
        compareParameters(base, merged, at.child("parameters"));
    }

    private void compareWidget(Map<String, Object> base, Map<String, Object> merged, Pointer at) {
        Object before = base.getOrDefault("widget", Json.NULL);
        Object after = merged.getOrDefault("widget", Json.NULL);
        if (!before.equals(after) && (CHECKING.contains(before) || CHECKING.contains(after))) {
            changes.add(at, "overlay.check", "changes 'widget'");
        }
    }

    /** Returns the members that are checks, without the words and looks of a form. */
    static Map<String, Object> checks(Object form) {
        Map<String, Object> checks = map(form);
        checks.keySet().retainAll(ALL);
        checks.computeIfPresent(
                "rules",
                (member, rules) ->
                        list(rules).stream().map(FormComparison::check).toList());
        checks.computeIfPresent("widget", (member, widget) -> CHECKING.contains(widget) ? widget : null);
        checks.computeIfPresent("item", (member, item) -> map(item).getOrDefault("unique", List.of()));
        return checks;
    }

    private void compareUnique(Map<String, Object> base, Map<String, Object> merged, Pointer at) {
        List<?> before = list(map(base.getOrDefault("item", Json.NULL)).getOrDefault("unique", Json.NULL));
        List<?> after = list(map(merged.getOrDefault("item", Json.NULL)).getOrDefault("unique", Json.NULL));
        if (!before.isEmpty() && (after.isEmpty() || !before.containsAll(after))) {
            changes.add(at, "overlay.check", "accepts rows that are the same to the base");
        }
    }

    /** A rule of the base holds still: its test and where it stands, whatever its words. */
    private void compareRules(Map<String, Object> base, Map<String, Object> merged, Pointer at) {
        List<String> after = list(merged.getOrDefault("rules", Json.NULL)).stream()
                .map(FormComparison::check)
                .toList();
        for (Object rule : list(base.getOrDefault("rules", Json.NULL))) {
            boolean warning = "warning".equals(map(rule).get("severity"));
            if (!warning && !after.contains(check(rule))) {
                changes.add(
                        at,
                        "overlay.check",
                        "takes away or changes the rule \"" + map(rule).get("id") + "\"");
            }
        }
    }

    private static String check(Object rule) {
        Map<String, Object> members = map(rule);
        boolean warning = "warning".equals(members.get("severity"));
        return members.get("id") + " " + members.get("test") + " " + warning;
    }

    /** They are what a municipality sets, and rules that read them are its own. */
    private void compareParameters(Map<String, Object> base, Map<String, Object> merged, Pointer at) {
        Map<String, Object> after = map(merged.getOrDefault("parameters", Json.NULL));
        map(base.getOrDefault("parameters", Json.NULL)).forEach((name, value) -> {
            if (!after.containsKey(name)) {
                changes.add(at.child(name), "overlay.removed", "takes away the parameter \"" + name + "\"");
            }
        });
    }

    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? Json.object(map) : new LinkedHashMap<>();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
