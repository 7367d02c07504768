package se.blankett.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;

/** Finds an answer in a tree of answers. */
public final class Answers {
    private Answers() {}

    /** Returns the answer at the place, or empty where there is none. */
    public static Optional<Object> at(Object answers, Pointer pointer) {
        Optional<Object> found = Optional.of(answers);
        for (String token : pointer.tokens()) {
            found = found.flatMap(value -> step(value, token));
        }
        return found;
    }

    private static Optional<Object> step(Object value, String token) {
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(token));
        }
        if (value instanceof List<?> list
                && token.matches("0|[1-9]\\d{0,8}")
                && Integer.parseInt(token) < list.size()) {
            return Optional.of(list.get(Integer.parseInt(token)));
        }
        return Optional.empty();
    }
}
