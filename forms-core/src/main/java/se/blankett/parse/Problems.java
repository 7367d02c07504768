package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** Gathers problems, so that an author sees all at once; the same thing at the same place only once. */
final class Problems {
    private record Key(String document, Pointer pointer, String code) {}

    private final Map<Key, Problem> found = new LinkedHashMap<>();

    void error(SchemaNode at, String code, String what, String fix) {
        error(at.document().name(), at.pointer(), code, what, fix);
    }

    void error(String document, Pointer pointer, String code, String what, String fix) {
        add(new Problem(document, pointer, code, Severity.ERROR, what, fix));
    }

    void warning(SchemaNode at, String code, String what, String fix) {
        add(new Problem(at.document().name(), at.pointer(), code, Severity.WARNING, what, fix));
    }

    private void add(Problem problem) {
        found.putIfAbsent(new Key(problem.document(), problem.pointer(), problem.code()), problem);
    }

    boolean hasErrors() {
        return found.values().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<Problem> toList() {
        return new ArrayList<>(found.values());
    }
}
