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
import se.blankett.form.Expression;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Finds questions that are asked because of themselves: whether they are could never be decided. */
final class CycleCheck {
    private final Map<Pointer, Field> fields = new LinkedHashMap<>();
    private final Map<Pointer, Set<Pointer>> needs = new HashMap<>();
    private final Set<Pointer> done = new HashSet<>();
    private final Set<Pointer> reported = new HashSet<>();
    private final List<Pointer> path = new ArrayList<>();
    private final Map<Pointer, SchemaNode> computes;
    private final Documents documents;
    private final Problems problems;

    /** @param computes where the formulas of computed questions stand */
    CycleCheck(Field root, Map<Pointer, SchemaNode> computes, Documents documents, Problems problems) {
        Fields.all(root).forEach(field -> fields.put(field.pointer(), field));
        this.computes = computes;
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
            computed(key).forEach(read -> found.addAll(concerned(read)));
            return found;
        });
    }

    /** What is read, what is read in it, and what has to be asked before it. */
    private List<Pointer> concerned(Pointer read) {
        return fields.keySet().stream()
                .filter(field -> !field.isRoot() && (field.isWithin(read) || read.isWithin(field)))
                .filter(field ->
                        !conditionsOf(field).isEmpty() || !computed(field).isEmpty())
                .toList();
    }

    /** What the value of a question follows from that nobody answers. */
    private Set<Pointer> computed(Pointer field) {
        return fields.get(field) instanceof Leaf leaf
                ? leaf.compute().map(Expression::reads).orElse(Set.of())
                : Set.of();
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
        String way = String.join(" ← ", circle.stream().map(Pointer::text).toList()) + " ← " + circle.get(0);
        circle.stream()
                .filter(field -> !conditionsOf(field).isEmpty())
                .findFirst()
                .ifPresentOrElse(field -> reportAsked(field, way), () -> reportComputed(circle, way));
    }

    private void reportAsked(Pointer field, String way) {
        Condition condition = conditionsOf(field).get(0);
        if (reported.add(condition.schema())) { // else the same circle from another place in it
            problems.error(
                    documents.nameOf(condition.document()),
                    condition.schema(),
                    "condition.circle",
                    "whether " + field + " is asked depends on itself: " + way,
                    "let the condition read answers that are asked without it");
        }
    }

    private void reportComputed(List<Pointer> circle, String way) {
        Pointer first = circle.get(0);
        SchemaNode place = computes.get(first);
        if (place != null && reported.addAll(circle)) {
            problems.error(
                    place,
                    "formula.circle",
                    "the value of " + first + " depends on itself: " + way,
                    "let the formula read answers that are known without it");
        }
    }
}
