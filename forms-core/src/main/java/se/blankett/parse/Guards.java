package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import se.blankett.form.Condition;
import se.blankett.form.Guard;

/** The shortest way to say when something applies. */
final class Guards {
    private Guards() {}

    /** Leaves out a guard that asks for all that an earlier or shorter one does. */
    static List<Guard> simplest(List<Guard> guards) {
        List<Guard> simplest = new ArrayList<>();
        for (Guard guard : new LinkedHashSet<>(guards)) {
            if (simplest.stream().noneMatch(kept -> isNarrower(guard, kept))) {
                simplest.removeIf(kept -> isNarrower(kept, guard));
                simplest.add(guard);
            }
        }
        return simplest;
    }

    /** Says whether the first asks for all that the second does. */
    static boolean isNarrower(Guard guard, Guard other) {
        List<Condition> all = guard.conditions();
        List<Condition> asked = other.conditions();
        if (asked.size() > all.size()) {
            return false;
        }
        // Most often what surrounds both: then the first of them are the same, in the same order.
        return asked.size() == 1
                ? all.contains(asked.get(0))
                : all.subList(0, asked.size()).equals(asked) || all.containsAll(asked);
    }
}
