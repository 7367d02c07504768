package se.blankett.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.form.Condition;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/** Which conditions hold for some answers: each is decided once for each object that it stands on. */
final class Decisions {
    private static final Instance EMPTY = Instance.of(Map.of());

    private record Decided(String document, Pointer schema, Pointer object) {}

    private final FormEngine engine;
    private final Instance answers;
    private final Map<Decided, Boolean> accepted = new HashMap<>();
    private final Map<Pointer, Instance> objects = new HashMap<>();

    Decisions(FormEngine engine, Map<String, Object> answers) {
        this.engine = engine;
        this.answers = Instance.of(answers);
    }

    Instance answers() {
        return answers;
    }

    /** @param at the place of an answer within the objects that the conditions stand on */
    boolean anyHolds(List<Guard> guards, Pointer at) {
        for (Guard guard : guards) {
            if (holds(guard, at)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Guard guard, Pointer at) {
        return guard.holds(condition -> holds(condition, at));
    }

    boolean holds(Condition condition, Pointer at) {
        Pointer object = at.prefix(condition.base().depth());
        if (condition.kind() == Condition.Kind.PRESENT) {
            return engine.holds(condition, object(object));
        }
        Decided key = new Decided(condition.document(), condition.schema(), object);
        boolean accepts = accepted.computeIfAbsent(key, missing -> engine.accepts(condition, object(object)));
        return accepts != condition.negated();
    }

    /** An object that is not there decides as an empty one does: its questions are asked before there is an answer. */
    private Instance object(Pointer at) {
        return at.isRoot()
                ? answers
                : objects.computeIfAbsent(at, place -> answers.at(place).orElse(EMPTY));
    }
}
