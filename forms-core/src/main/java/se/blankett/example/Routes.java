package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/**
 * Where the way to a target begins.
 *
 * @param goals what has to be reached
 * @param plan what is settled already
 */
record Routes(List<Goal> goals, Plan plan) {
    /** Returns the ways, to be tried in this order. */
    static List<Routes> to(Target target, Form form) {
        Pointer at = FirstRow.of(form, Pointer.ROOT, target.at());
        return target.kind() == Target.Kind.SKIPPED
                ? List.of(free(at, form.fieldAt(at).orElseThrow()), skipped(at))
                : List.of(to(target, form, at));
    }

    private static Routes to(Target target, Form form, Pointer at) {
        return switch (target.kind()) {
            case ANSWERED -> asked(at, Plan.Wish.ANSWERED);
            case SKIPPED -> skipped(at); // and another way before it
            case OPTION -> asked(at, choosing(form.fieldAt(at).orElseThrow(), Json.parse((String) target.detail())));
            case ROWS -> asked(at, new Plan.Count((Integer) target.detail()));
            case HOLDS, FAILS -> decided(target, at);
            case ASKED -> because((Guard) target.detail(), at, at.parent());
            case NEEDED -> because((Guard) target.detail(), at, at);
        };
    }

    private static Routes asked(Pointer at, Object wish) {
        return new Routes(List.of(new Goal.Asked(at)), Plan.OPEN.with(at, wish));
    }

    /** Where something else in the object is answered. */
    private static Routes skipped(Pointer at) {
        Plan plan = Plan.OPEN.with(at, Plan.Wish.ABSENT);
        return new Routes(
                List.of(new Goal.Asked(at)), at.depth() > 1 ? plan.with(at.parent(), Plan.Wish.ANSWERED) : plan);
    }

    /** Where nothing requires an answer, either. */
    private static Routes free(Pointer at, Field field) {
        Routes skipped = skipped(at);
        List<Goal> goals = new ArrayList<>(skipped.goals());
        for (Guard guard : field.presence().required()) {
            guard.conditions().stream()
                    .limit(1)
                    .map(condition -> new Goal.Decided(
                            condition, at.prefix(condition.base().depth()), condition.negated()))
                    .forEach(goals::add);
        }
        return new Routes(goals, skipped.plan());
    }

    private static Routes decided(Target target, Pointer object) {
        Goal decided = new Goal.Decided((Condition) target.detail(), object, target.kind() == Target.Kind.HOLDS);
        return new Routes(List.of(new Goal.Asked(object), decided), Plan.OPEN);
    }

    private static Routes because(Guard guard, Pointer at, Pointer asked) {
        List<Goal> goals = new ArrayList<>(Planner.goalsOf(guard, at));
        goals.add(new Goal.Asked(asked));
        return new Routes(goals, Plan.OPEN);
    }

    /** Of a set of options as many as there have to be; of a file, the option is its type. */
    private static Object choosing(Field field, Object option) {
        if (field instanceof Leaf leaf && leaf.isFile()) {
            return Files.ofType(new Spec(leaf, List.of()), String.valueOf(option));
        }
        if (!(field instanceof Leaf leaf) || leaf.type() != Leaf.Type.CHOICES) {
            return option;
        }
        Spec spec = new Spec(leaf, List.of());
        List<Object> chosen = new ArrayList<>(List.of(option));
        for (Object other : Values.combinable(leaf, spec)) {
            if (chosen.size() < spec.minItems() && !Spec.same(other, option)) {
                chosen.add(other);
            }
        }
        return chosen.size() == 1 ? List.copyOf(chosen) : Values.inOrder(leaf, chosen);
    }
}
