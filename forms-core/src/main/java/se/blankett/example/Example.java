package se.blankett.example;

import java.util.Map;
import se.blankett.json.Json;

/**
 * Answers to a form, as they are submitted: objects, lists, strings, {@code BigDecimal} and booleans.
 *
 * @param answers valid, and nothing in them that is not asked; cannot be changed
 * @param shows what it is there to show, {@code /namn: maxLength 80}; {@code ""} where it is one of many
 */
public record Example(Map<String, Object> answers, String shows) {
    public Example {
        answers = Tree.frozen(answers);
    }

    /** Returns the answers as a JSON document on one line. */
    public String toJson() {
        return Json.write(answers);
    }

    /** Returns what it shows: its name in a list of tests. */
    @Override
    public String toString() {
        return shows.isEmpty() ? "valid" : shows;
    }
}
