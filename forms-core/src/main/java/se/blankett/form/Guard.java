package se.blankett.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One way in which a part of a form comes to apply: all of its conditions hold.
 *
 * @param conditions outermost first; none means always
 */
public record Guard(List<Condition> conditions) {
    /** Applies always. */
    public static final Guard ALWAYS = new Guard(List.of());

    public Guard {
        conditions = List.copyOf(conditions);
    }

    /** Returns this guard narrowed by one more condition. */
    public Guard and(Condition condition) {
        if (conditions.contains(condition)) {
            return this;
        }
        List<Condition> narrowed = new ArrayList<>(conditions);
        narrowed.add(condition);
        return new Guard(narrowed);
    }

    /** Says whether nothing has to hold. */
    public boolean isAlways() {
        return conditions.isEmpty();
    }

    /** Says whether every condition holds, each decided by the predicate. */
    public boolean holds(Predicate<Condition> decided) {
        for (Condition condition : conditions) {
            if (!decided.test(condition)) {
                return false;
            }
        }
        return true;
    }
}
