package se.blankett.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Decisions;
import se.blankett.engine.FormEngine;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.formula.FormFormulas;

/**
 * Finds out what is asked, and takes out every answer that is not: in rounds on the original answers, each round with
 * conditions decided on what the round before left, until nothing changes. A form has no circle of conditions, so there
 * are at most as many rounds as its longest chain has links, and one.
 */
final class Pruner {
    /** Longer than any chain of conditions that a form can have, so that a mistake of ours is no endless loop. */
    private static final int MAX_ROUNDS = 25_000;

    private final Form form;
    private final FormEngine engine;
    private final Computing computing;

    Pruner(Form form, FormEngine engine, FormFormulas formulas) {
        this.form = form;
        this.engine = engine;
        this.computing = new Computing(form, formulas);
    }

    /**
     * @param answers what is asked for
     * @param decisions the conditions, as they hold for it
     */
    record Pruned(Map<String, Object> answers, Asked asked, Decisions decisions) {}

    /** @param unreadable where something was typed that the answers do not have */
    Pruned prune(Map<String, Object> given, Set<Pointer> unreadable) {
        Map<String, Object> left = given;
        List<Pointer> removed = List.of();
        for (int rounds = 0; rounds < MAX_ROUNDS; rounds++) {
            Decisions decisions = Decisions.of(engine, left);
            Round round = new Round(decisions, unreadable);
            Map<String, Object> pruned = round.prune(form.root(), Pointer.ROOT, given);
            if (computing.isNeeded()) {
                computing.fill(pruned, round.asked());
            }
            if (round.asked().removed.equals(removed) && (!computing.isNeeded() || pruned.equals(left))) {
                return new Pruned(pruned, round.asked(), decisions);
            }
            removed = round.asked().removed;
            left = pruned;
        }
        throw new IllegalStateException("conditions of " + form.identity().name() + " never come to rest");
    }
}
