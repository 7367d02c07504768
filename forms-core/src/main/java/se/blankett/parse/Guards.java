package se.blankett.parse;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Guard;

/** The shortest way to say when something applies. */
final class Guards {
    private Guards() {}

    /** Leaves out a guard that asks for all that an earlier or shorter one does. */
    static List<Guard> simplest(List<Guard> guards) {
        List<Guard> simplest = new ArrayList<>();
        for (Guard guard : guards) {
            if (simplest.stream().noneMatch(kept -> isNarrower(guard, kept))) {
                simplest.removeIf(kept -> isNarrower(kept, guard));
                simplest.add(guard);
            }
        }
        return simplest;
    }

    /** Says whether the first asks for all that the second does. */
    static boolean isNarrower(Guard guard, Guard other) {
        return guard.conditions().containsAll(other.conditions());
    }
}
