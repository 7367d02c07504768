package se.blankett.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.blankett.form.Condition;
import se.blankett.form.Expression;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Finds questions that are asked because of themselves: whether they are could never be decided. */
final class CycleCheck {
    private final Map<Pointer, Field> fields = new LinkedHashMap<>();

    /** Those that wait for others, at their own place and at each around it. */
    private final Map<Pointer, List<Pointer>> waiting = new HashMap<>();

    /**
     * A field, a condition under which fields are asked, or a place that these look at. Each is gone through once, however
     * many fields are asked under one condition, and however many conditions look at one place.
     */
    private record Step(Pointer place, boolean field, Optional<Condition> condition) {
        static Step field(Pointer place) {
            return new Step(place, true, Optional.empty());
        }

        static Step read(Pointer place) {
            return new Step(place, false, Optional.empty());
        }

        static Step condition(Condition condition) {
            return new Step(condition.schema(), false, Optional.of(condition));
        }
    }

    /** When the first falls, the others fall one in each round, and all are decided in each. */
    private static final int MOST_IN_CHAIN = 100;

    /** How many conditions in a row lead to each. */
    private final Map<Step, Integer> chains = new HashMap<>();

    private final Set<Step> done = new HashSet<>();
    private final Set<Pointer> reported = new HashSet<>();
    private final List<Step> path = new ArrayList<>();
    private final Set<Step> onPath = new HashSet<>();

    /** For each on the path what it needs that was not looked at yet, the last one first. */
    private final Deque<Iterator<Step>> ahead = new ArrayDeque<>();

    private final Map<Pointer, SchemaNode> computes;
    private final Documents documents;
    private final Problems problems;

    /** @param computes where the formulas of computed questions stand */
    CycleCheck(Field root, Map<Pointer, SchemaNode> computes, Documents documents, Problems problems) {
        Fields.all(root).forEach(field -> fields.put(field.pointer(), field));
        this.computes = computes;
        this.documents = documents;
        this.problems = problems;
        fields.keySet().stream().filter(this::waits).forEach(this::addWaiting);
    }

    private boolean waits(Pointer field) {
        Field found = fields.get(field);
        return found != null
                && !field.isRoot()
                && (found.presence().declared().stream().anyMatch(guard -> !guard.isAlways())
                        || !computed(field).isEmpty());
    }

    private void addWaiting(Pointer field) {
        for (Pointer at = field; ; at = at.parent()) {
            waiting.computeIfAbsent(at, place -> new ArrayList<>()).add(field);
            if (at.isRoot()) {
                return;
            }
        }
    }

    void check() {
        fields.keySet().stream().filter(this::waits).forEach(this::visit);
    }

    /** A loop: one computed value may follow from another for thousands of steps, and no stack has room for them. */
    private void visit(Pointer start) {
        enter(Step.field(start));
        while (!ahead.isEmpty()) {
            if (ahead.element().hasNext()) {
                enter(ahead.element().next());
            } else {
                ahead.remove();
                Step last = path.remove(path.size() - 1);
                onPath.remove(last);
                lengthen(last);
            }
        }
    }

    private void enter(Step step) {
        if (onPath.contains(step)) {
            report(path.subList(path.indexOf(step), path.size()).stream()
                    .filter(Step::field)
                    .map(Step::place)
                    .toList());
        } else if (done.add(step)) {
            path.add(step);
            onPath.add(step);
            ahead.push(needsOf(step).iterator());
        } else {
            lengthen(step);
        }
    }

    /** Notes how long a chain the last one on the path is the end of, now that one that it needs has been gone through. */
    private void lengthen(Step needed) {
        int before = chains.getOrDefault(needed, 0) + (needed.condition().isPresent() ? 1 : 0);
        if (before > MOST_IN_CHAIN) {
            Condition condition = needed.condition().orElseThrow();
            throw problems.stop(
                    documents.nodeAt(condition.document(), condition.schema()),
                    "form.tooLarge",
                    "more than " + MOST_IN_CHAIN + " conditions in a row each depend on the one before",
                    "let them look at earlier answers");
        }
        if (!path.isEmpty()) {
            chains.merge(path.get(path.size() - 1), before, Math::max);
        }
    }

    private Stream<Step> needsOf(Step step) {
        if (step.field()) {
            return Stream.concat(
                    computed(step.place()).stream().map(Step::read),
                    conditionsOf(step.place()).stream().map(Step::condition));
        }
        return step.condition()
                .map(condition -> condition.reads().stream().map(Step::read))
                .orElseGet(() -> waitingAt(step.place()).map(Step::field));
    }

    /** What is read, what is read in it, and what has to be asked before it, so far as it waits for others itself. */
    private Stream<Pointer> waitingAt(Pointer read) {
        Stream<Pointer> around =
                IntStream.range(1, read.depth()).mapToObj(read::prefix).filter(this::waits);
        return Stream.concat(around, waiting.getOrDefault(read, List.of()).stream());
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
