package se.blankett.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Guard;

/** The shortest way to say when something applies. */
final class Guards {
    private Guards() {}

    /** Leaves out a guard that asks for all that an earlier or shorter one does. */
    static List<Guard> simplest(List<Guard> guards) {
        if (guards.size() < 2) {
            return guards;
        }
        Set<Guard> distinct = new LinkedHashSet<>(guards);
        List<Guard> shortestFirst = new ArrayList<>(distinct);
        shortestFirst.sort(Comparator.comparingInt(guard -> guard.conditions().size()));
        Set<Guard> simplest = new HashSet<>();
        GuardIndex<Guard> kept = new GuardIndex<>();
        for (Guard guard : shortestFirst) {
            if (kept.within(guard).isEmpty()) {
                kept.add(guard, guard);
                simplest.add(guard);
            }
        }
        distinct.retainAll(simplest);
        return List.copyOf(distinct);
    }

    /** Says whether the first asks for all that the second does. */
    static boolean isNarrower(Guard guard, Guard other) {
        boolean longer = other.conditions().size() > guard.conditions().size();
        return !longer && (other.isAlways() || isNarrower(new HashSet<>(guard.conditions()), other));
    }

    /** @param all the conditions of the first */
    static boolean isNarrower(Set<Condition> all, Guard other) {
        List<Condition> asked = other.conditions();
        if (asked.size() > all.size()) {
            return false;
        }
        // What surrounds both is the same most often: the innermost tells them apart.
        for (int i = asked.size() - 1; i >= 0; i--) {
            if (!all.contains(asked.get(i))) {
                return false;
            }
        }
        return true;
    }
}
