package se.blankett.example;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Decisions;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.engine.Violation;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.formula.FormFormulas;

/** Fills in a form, asks the engine what is wrong, and fills it in better. Immutable: safe to share between threads. */
final class Filler {
    /** More than any chain of conditions of a form that a person fills in. */
    private static final int MAX_ROUNDS = 200;

    private static final int MAX_TURNS = 25;

    private final Form form;
    private final FormEngine engine;
    private final FormFormulas formulas;
    private final Computed computed;
    private final Values values;
    private final Reads reads;

    Filler(Form form, Clock clock) {
        this.form = form;
        this.engine = FormEngine.of(form, clock);
        this.formulas = FormFormulas.of(form, clock);
        this.computed = new Computed(form, formulas);
        this.values = new Values(clock);
        this.reads = new Reads(form);
    }

    Form form() {
        return form;
    }

    FormEngine engine() {
        return engine;
    }

    Values values() {
        return values;
    }

    Reads reads() {
        return reads;
    }

    Decisions decisions(Map<String, Object> answers) {
        return Decisions.of(engine, computed.fill(answers));
    }

    Sight sight(Map<String, Object> answers) {
        return Sight.of(form.root(), decisions(answers), answers);
    }

    List<Violation> check(Map<String, Object> answers) {
        return engine.check(Instance.of(computed.fill(answers)), Set.of());
    }

    /** Returns which of the author's rules the answers do not keep. */
    List<RuleCheck.Broken> broken(Map<String, Object> answers) {
        return brokenIn(computed.fill(answers));
    }

    /** @param whole answers with what is computed of them */
    List<RuleCheck.Broken> brokenIn(Map<String, Object> whole) {
        return new RuleCheck(formulas, Decisions.of(engine, whole), whole).in(form.root());
    }

    /** Returns the answers with what is computed of them. */
    Map<String, Object> computed(Map<String, Object> answers) {
        return computed.fill(answers);
    }

    /** Keeps the rules of the form's author where that can be done. */
    Filled fill(Order order) {
        Filled filled = filled(order);
        return filled.left().isEmpty() && !filled.isClean() ? new Mending(this, order).mended(filled) : filled;
    }

    /** Looks to what the engine says, and to nothing else. */
    Filled filled(Order order) {
        Lessons lessons = new Lessons(form, order);
        Map<String, Object> answers = order.kept();
        List<Violation> left = List.of();
        for (int turn = 0; turn < MAX_TURNS; turn++) {
            answers = settled(order, lessons, answers);
            left = check(answers).stream().filter(order::minds).toList();
            if (left.isEmpty() || !lessons.learn(left)) {
                break;
            }
        }
        return new Filled(answers, left, broken(answers));
    }

    /** Each answer may open the next question. */
    private Map<String, Object> settled(Order order, Lessons lessons, Map<String, Object> start) {
        Map<String, Object> answers = start;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Map<String, Object> next =
                    new Filling(order, lessons, values, decisions(answers)).object(form.root(), Pointer.ROOT, false);
            if (next.equals(answers)) {
                return next;
            }
            answers = next;
        }
        throw new IllegalStateException("answers to " + form.identity().name() + " never come to rest");
    }
}
