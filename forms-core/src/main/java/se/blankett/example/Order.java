package se.blankett.example;

import java.util.Map;

/**
 * What is wanted of answers.
 *
 * @param kept answers that stay where they are asked and nothing is wrong with them
 * @param plan what has to be
 * @param dice decides the rest
 */
record Order(Map<String, Object> kept, Plan plan, Taste taste, Dice dice) {
    static Order of(Plan plan, Taste taste, Dice dice) {
        return new Order(Map.of(), plan, taste, dice);
    }
}
