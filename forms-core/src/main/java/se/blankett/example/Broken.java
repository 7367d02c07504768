package se.blankett.example;

import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/**
 * Answers that break exactly one rule of a form.
 *
 * @param answers valid but for that; cannot be changed
 * @param pointer the place of the one finding, rows by their number
 * @param code the code of the one finding, a key of the message catalogue: {@code text.tooLong}
 */
public record Broken(Map<String, Object> answers, Pointer pointer, String code) {
    public Broken {
        answers = Tree.frozen(answers);
    }

    /** Returns the answers as a JSON document on one line. */
    public String toJson() {
        return Json.write(answers);
    }

    /** Returns {@code /namn text.tooLong}: its name in a list of tests. */
    @Override
    public String toString() {
        return pointer + " " + code;
    }
}
