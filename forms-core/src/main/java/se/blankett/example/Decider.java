package se.blankett.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.form.Condition;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/** Which conditions hold for some answers: the engine decides. */
final class Decider {
    private static final Instance EMPTY = Instance.of(Map.of());

    private final FormEngine engine;
    private final Instance answers;
    private final Map<Pointer, Instance> objects = new HashMap<>();

    Decider(FormEngine engine, Map<String, Object> answers) {
        this.engine = engine;
        this.answers = Instance.of(answers);
    }

    /** @param at a place within the objects that the conditions stand on */
    boolean anyHolds(List<Guard> guards, Pointer at) {
        return guards.stream().anyMatch(guard -> holds(guard, at));
    }

    boolean holds(Guard guard, Pointer at) {
        return guard.holds(condition -> holds(condition, at));
    }

    boolean holds(Condition condition, Pointer at) {
        return accepts(condition, at) != condition.negated();
    }

    /** As {@link #holds(Condition, Pointer)}, but does not look at whether the condition is negated. */
    boolean accepts(Condition condition, Pointer at) {
        Pointer base = at.prefix(condition.base().depth());
        Instance object =
                objects.computeIfAbsent(base, place -> answers.at(place).orElse(EMPTY));
        return engine.accepts(condition, object);
    }
}
