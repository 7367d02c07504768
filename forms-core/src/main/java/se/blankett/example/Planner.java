package se.blankett.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/**
 * Looks for a plan that reaches some goals: for each condition the answers that it reads, and for each of these what has to
 * hold for it to be asked. Where a way leads nowhere it goes back and takes another.
 */
final class Planner {
    /** Conditions that are decided for one target, at the most. */
    private static final int MOST_DECISIONS = 5_000;

    /** Plans that are tried for one target, at the most. */
    private static final int MOST_PLANS = 30;

    private final Form form;
    private final FormEngine engine;
    private final Candidates candidates;
    private final Dice dice;
    private final Predicate<Plan> arrived;
    private int decisions;
    private int plans;

    /** @param arrived says whether the plan is one that was looked for, which ends the search */
    Planner(Filler filler, Candidates candidates, Dice dice, Predicate<Plan> arrived) {
        this.form = filler.form();
        this.engine = filler.engine();
        this.candidates = candidates;
        this.dice = dice;
        this.arrived = arrived;
    }

    /** Says whether a plan was found. */
    boolean reach(List<Goal> goals, Plan plan) {
        if (decisions > MOST_DECISIONS || plans > MOST_PLANS) {
            return false;
        }
        if (goals.isEmpty()) {
            plans++;
            return arrived.test(plan);
        }
        List<Goal> rest = goals.subList(1, goals.size());
        return goals.get(0) instanceof Goal.Asked asked
                ? ask(asked.at(), rest, plan)
                : decide((Goal.Decided) goals.get(0), rest, plan);
    }

    /** Every field around it has to be asked, too. */
    private boolean ask(Pointer at, List<Goal> rest, Plan plan) {
        if (at.isRoot()) {
            return reach(rest, plan);
        }
        List<Goal> around = joined(List.of(new Goal.Asked(at.parent())), rest);
        for (Guard guard : field(at).presence().declared()) {
            if (reach(joined(goalsOf(guard, at), around), plan)) {
                return true;
            }
        }
        return field(at).presence().declared().isEmpty() && reach(around, plan); // an item of rows
    }

    static List<Goal> goalsOf(Guard guard, Pointer at) {
        List<Goal> goals = new ArrayList<>();
        for (Condition condition : guard.conditions()) {
            goals.add(new Goal.Decided(condition, at.prefix(condition.base().depth()), !condition.negated()));
        }
        return goals;
    }

    private boolean decide(Goal.Decided goal, List<Goal> rest, Plan plan) {
        List<Pointer> reads = goal.condition().reads().stream()
                .sorted()
                .map(read -> concrete(read, goal.at()))
                .distinct()
                .toList();
        return choose(goal, reads, List.of(), rest, plan);
    }

    /** Tries every answer to the first of the places that is left. */
    private boolean choose(Goal.Decided goal, List<Pointer> reads, List<Goal> asked, List<Goal> rest, Plan plan) {
        if (reads.isEmpty()) {
            decisions++;
            return decisions <= MOST_DECISIONS && holds(goal, plan) && reach(joined(asked, rest), plan);
        }
        Pointer read = reads.get(0);
        List<Pointer> others = reads.subList(1, reads.size());
        for (Object wish : wishes(read, goal, plan)) {
            boolean absent = wish == Plan.Wish.ABSENT;
            List<Goal> needed = absent ? asked : joined(List.of(new Goal.Asked(read)), asked);
            if (choose(goal, others, needed, rest, plan.with(read, wish))) {
                return true;
            }
        }
        return false;
    }

    private List<Object> wishes(Pointer read, Goal.Decided goal, Plan plan) {
        Optional<Object> settled = plan.at(read);
        Optional<Field> field = form.fieldAt(read);
        if (field.isEmpty()) {
            return List.of(Plan.Wish.ABSENT);
        }
        if (settled.isPresent() && settled.get() != Plan.Wish.ANSWERED) {
            return extended(field.get(), settled.get());
        }
        List<Object> all = candidates.of(field.get(), goal.condition(), dice.at(read, 0));
        return settled.isEmpty()
                ? all
                : all.stream().filter(wish -> wish != Plan.Wish.ABSENT).toList();
    }

    /** Options that are chosen already may have others beside them. */
    private static List<Object> extended(Field field, Object settled) {
        List<Object> wishes = new ArrayList<>(List.of(settled));
        if (field instanceof Leaf leaf && settled instanceof List<?> chosen) {
            List<Object> together = Values.combinable(leaf, new Spec(leaf, List.of()));
            if (together.containsAll(chosen)) {
                for (Object option : together) {
                    List<Object> more = new ArrayList<>(chosen);
                    more.add(option);
                    wishes.add(Values.inOrder(leaf, more));
                }
            }
        }
        return wishes;
    }

    private boolean holds(Goal.Decided goal, Plan plan) {
        Map<String, Object> answers = Map.of();
        for (Map.Entry<Pointer, Object> wish : plan.wishes().entrySet()) {
            answers = planned(answers, wish.getKey(), wish.getValue());
        }
        Instance object = Instance.of(answers).at(goal.at()).orElseGet(() -> Instance.of(Map.of()));
        return engine.accepts(goal.condition(), object) == goal.accepts();
    }

    private Map<String, Object> planned(Map<String, Object> answers, Pointer at, Object wish) {
        if (wish == Plan.Wish.ABSENT || at.isRoot()) {
            return answers;
        }
        if (wish instanceof Plan.Count count) {
            return count.rows() == 0 || at.evaluate(answers).isPresent()
                    ? answers
                    : Tree.with(form, answers, at, Collections.nCopies(count.rows(), Map.of()));
        }
        return Tree.with(form, answers, at, wish == Plan.Wish.ANSWERED ? "" : wish);
    }

    /** In each list the first row; of an object the first question that is always asked in it. */
    private Pointer concrete(Pointer read, Pointer object) {
        Pointer at = FirstRow.of(form, object, read);
        Optional<Field> field = form.fieldAt(at);
        while (field.isPresent()
                && field.get() instanceof Group group
                && !group.children().isEmpty()) {
            Field first = firstOf(group);
            at = at.child(first.name());
            field = Optional.of(first);
        }
        return at;
    }

    private static Field firstOf(Group group) {
        return group.fields().stream()
                .filter(field ->
                        field.isAnswerable() && field.presence().declared().contains(Guard.ALWAYS))
                .findFirst()
                .orElse(group.fields().iterator().next());
    }

    private Field field(Pointer at) {
        return form.fieldAt(at).orElseThrow();
    }

    private static List<Goal> joined(List<Goal> first, List<Goal> then) {
        List<Goal> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
