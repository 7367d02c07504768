package se.blankett.example;

import se.blankett.form.Condition;
import se.blankett.form.Pointer;

/** One step on the way to a target. */
sealed interface Goal {
    /** The field at the place is asked, rows by their number. */
    record Asked(Pointer at) implements Goal {}

    /**
     * The condition decides so.
     *
     * @param at the object that it stands on
     * @param accepts whether its subschema holds, not looking at whether it is negated
     */
    record Decided(Condition condition, Pointer at, boolean accepts) implements Goal {}
}
