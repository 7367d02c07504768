package se.blankett.example;

import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Violation;
import se.blankett.form.Pointer;

/**
 * What is wanted of answers.
 *
 * @param kept answers that stay where they are asked and nothing is wrong with them
 * @param plan what has to be
 * @param dice decides the rest
 * @param overfull rows that are to be more than may be
 */
record Order(Map<String, Object> kept, Plan plan, Taste taste, Dice dice, Optional<Pointer> overfull) {
    Order(Map<String, Object> kept, Plan plan, Taste taste, Dice dice) {
        this(kept, plan, taste, dice, Optional.empty());
    }

    static Order of(Plan plan, Taste taste, Dice dice) {
        return new Order(Map.of(), plan, taste, dice);
    }

    /** Returns the same with other answers to start from, and another plan. */
    Order from(Map<String, Object> answers, Plan other) {
        return new Order(answers, other, taste, dice, overfull);
    }

    /** Says whether it is to be mended. */
    boolean minds(Violation violation) {
        return overfull.filter(violation.instance()::equals).isEmpty()
                || !violation.keyword().equals("maxItems");
    }
}
