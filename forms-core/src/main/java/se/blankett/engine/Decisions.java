package se.blankett.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Condition;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/**
 * Which conditions hold for some answers: each is decided once for each object that it stands on. Made for one turn:
 * remembers what it decided, and is not safe to share between threads.
 */
public final class Decisions {
    private static final Instance EMPTY = Instance.of(Map.of());

    private record Decided(String document, Pointer schema, Pointer object) {}

    private final FormEngine engine;
    private final Instance answers;
    private final Map<Decided, Boolean> accepted = new HashMap<>();
    private final Map<Pointer, Instance> objects = new HashMap<>();

    private Decisions(FormEngine engine, Instance answers) {
        this.engine = engine;
        this.answers = answers;
    }

    /** Returns the decisions of the engine about the answers: values that {@link se.blankett.json.Json} reads. */
    public static Decisions of(FormEngine engine, Map<String, Object> answers) {
        return new Decisions(engine, Instance.of(answers));
    }

    /** Returns the answers as the engine takes them. */
    public Instance answers() {
        return answers;
    }

    /**
     * Says whether one of the guards holds.
     *
     * @param at the place of an answer within the objects that the conditions stand on, rows by their number
     * @throws EngineException where the object is too large to be judged
     */
    public boolean anyHolds(List<Guard> guards, Pointer at) {
        for (Guard guard : guards) {
            if (holds(guard, at)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #anyHolds}, of one guard. */
    public boolean holds(Guard guard, Pointer at) {
        return guard.holds(condition -> holds(condition, at));
    }

    /** As {@link #anyHolds}, of one condition. */
    public boolean holds(Condition condition, Pointer at) {
        return accepts(condition, at) != condition.negated();
    }

    /** As {@link #holds(Condition, Pointer)}, but does not look at whether the condition is negated. */
    public boolean accepts(Condition condition, Pointer at) {
        Pointer object = at.prefix(condition.base().depth());
        if (condition.kind() == Condition.Kind.PRESENT) {
            return engine.accepts(condition, object(object));
        }
        Decided key = new Decided(condition.document(), condition.schema(), object);
        return accepted.computeIfAbsent(key, missing -> engine.accepts(condition, object(object)));
    }

    /** An object that is not there decides as an empty one does: its questions are asked before there is an answer. */
    private Instance object(Pointer at) {
        return at.isRoot()
                ? answers
                : objects.computeIfAbsent(at, place -> answers.at(place).orElse(EMPTY));
    }
}
