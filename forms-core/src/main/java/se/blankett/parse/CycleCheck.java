package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/** Finds questions that are asked because of themselves: whether they are could never be decided. */
final class CycleCheck {
    private final Map<Pointer, Field> fields = new LinkedHashMap<>();
    private final Map<Pointer, Set<Pointer>> needs = new HashMap<>();
    private final Set<Pointer> done = new HashSet<>();
    private final Set<Pointer> reported = new HashSet<>();
    private final List<Pointer> path = new ArrayList<>();
    private final Documents documents;
    private final Problems problems;

    CycleCheck(Field root, Documents documents, Problems problems) {
        Fields.all(root).forEach(field -> fields.put(field.pointer(), field));
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        fields.keySet().forEach(this::visit);
    }

    private void visit(Pointer field) {
        int before = path.indexOf(field);
        if (before >= 0) {
            report(new ArrayList<>(path.subList(before, path.size())));
        } else if (done.add(field)) {
            path.add(field);
            needsOf(field).forEach(this::visit);
            path.remove(path.size() - 1);
        }
    }

    private Set<Pointer> needsOf(Pointer field) {
        return needs.computeIfAbsent(field, key -> {
            Set<Pointer> found = new LinkedHashSet<>();
            conditionsOf(key).forEach(condition -> condition.reads().forEach(read -> found.addAll(concerned(read))));
            return found;
        });
    }

    /** What is read, what is read in it, and what has to be asked before it. */
    private List<Pointer> concerned(Pointer read) {
        return fields.keySet().stream()
                .filter(field -> !field.isRoot() && (field.isWithin(read) || read.isWithin(field)))
                .filter(field -> !conditionsOf(field).isEmpty())
                .toList();
    }

    private List<Condition> conditionsOf(Pointer field) {
        Field found = fields.get(field);
        return found == null
                ? List.of()
                : found.presence().declared().stream()
                        .map(Guard::conditions)
                        .flatMap(List::stream)
                        .toList();
    }

    private void report(List<Pointer> circle) {
        Pointer first = circle.get(0);
        Condition condition = conditionsOf(first).get(0);
        if (!reported.add(condition.schema())) {
            return; // the same circle from another place in it
        }
        String way = String.join(" ← ", circle.stream().map(Pointer::text).toList()) + " ← " + first;
        problems.error(
                documents.nameOf(condition.document()),
                condition.schema(),
                "condition.circle",
                "whether " + first + " is asked depends on itself: " + way,
                "let the condition read answers that are asked without it");
    }
}
