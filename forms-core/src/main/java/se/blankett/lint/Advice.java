package se.blankett.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.json.Json;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** Gathers advice: one line for each kind and place, and of each kind no more than anybody reads. */
final class Advice {
    private static final int MOST = 50;

    private final Map<String, Problem> found = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void error(Node at, String code, String what, String fix) {
        add(at, code, Severity.ERROR, what, fix, "");
    }

    void warning(Node at, String code, String what, String fix) {
        add(at, code, Severity.WARNING, what, fix, "");
    }

    /** @param block what to put in the place of the node */
    void warning(Node at, String code, String what, String fix, Object block) {
        add(at, code, Severity.WARNING, what, fix, Json.pretty(block));
    }

    void info(Node at, String code, String what, String fix) {
        add(at, code, Severity.INFO, what, fix, "");
    }

    private void add(Node at, String code, Severity severity, String what, String fix, String block) {
        String place = code + " " + at.document() + "#" + at.pointer();
        if (found.containsKey(place) || counts.merge(code, 1, Integer::sum) > MOST) {
            return;
        }
        found.put(place, new Problem(at.document(), at.pointer(), code, severity, what, fix, block.stripTrailing()));
    }

    List<Problem> toList() {
        return List.copyOf(found.values());
    }
}
