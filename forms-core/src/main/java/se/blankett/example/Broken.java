package se.blankett.example;

import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/**
 * Answers that break exactly one rule of a form. Where that cannot be done without a rule that only warns, the warning
 * stands beside it.
 *
 * @param answers valid but for that; cannot be changed
 * @param pointer the place of the one error, rows by their number
 * @param code the code of the one error, a key of the message catalogue: {@code text.tooLong}
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
