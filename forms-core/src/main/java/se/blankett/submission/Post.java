package se.blankett.submission;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One posted page, as the browser sent it. Immutable.
 *
 * <p>Names are JSON Pointers of answers, {@code /barn/0/fornamn}; parts of a date add what no pointer can hold, {@code
 * /start~year}, and so does how many rows a repeat has on the page, {@code /barn~rows} (a row in which nothing was typed
 * may post nothing else); buttons are actions, {@code !next}; {@code !page} names the page that was shown, and {@code
 * !form} the definition that it was made of. Everything else is the host's and is left out.
 *
 * @param action the button; {@link Action.Kind#UPDATE} where none was sent
 * @param form {@link se.blankett.form.Identity#token()} of the definition that the page was made of, or {@code ""}
 * @param page the id of the page that was shown, or {@code ""}
 * @param parameters texts by name, as typed
 */
public record Post(Action action, String form, String page, Map<String, List<String>> parameters) {
    /** Most parameters in one post. */
    public static final int MAX_PARAMETERS = 5_000;

    /** Most characters of text in one post, names included. */
    public static final int MAX_LENGTH = 1 << 20;

    /** Most levels of objects and arrays in a name; in a document of answers too. */
    public static final int MAX_DEPTH = 64;

    /** Most rows of one repeat whose schema does not say more; in a document of answers too. */
    public static final int MAX_REPEAT = 500;

    public Post {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the post that a host's parameters are.
     *
     * @param parameters by name a {@code String}, a {@code String[]} (as a servlet has them) or a {@code Collection<String>}
     * @throws RefusedPostException beyond {@link #MAX_PARAMETERS} or {@link #MAX_LENGTH}
     * @throws IllegalArgumentException where a value is none of these
     */
    public static Post of(Map<String, ?> parameters) {
        PostReader reader = new PostReader();
        parameters.forEach((name, value) -> textsOf(name, value).forEach(text -> reader.add(name, textOf(name, text))));
        return reader.toPost();
    }

    /**
     * Reads a body of the type {@code application/x-www-form-urlencoded} in UTF-8 (URL Standard, section 5.1). A
     * percent sign that begins no escape stands for itself.
     *
     * @throws RefusedPostException beyond {@link #MAX_PARAMETERS} or {@link #MAX_LENGTH}
     */
    public static Post parse(String body) {
        return UrlEncoded.read(body);
    }

    /** Returns the texts of the name; none where it was not sent. */
    public List<String> texts(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Post[action=" + action.kind() + ", parameters=" + parameters.size() + "]";
    }

    /** Returns views: no limit has been looked at yet. */
    private static Iterable<?> textsOf(String name, @Nullable Object value) {
        if (value instanceof String[] texts) {
            return Arrays.asList(texts);
        }
        return value instanceof Collection<?> texts ? texts : List.of(textOf(name, value));
    }

    private static String textOf(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(name + ": value must be String, String[] or Collection<String>, was "
                + (value == null ? "null" : value.getClass().getSimpleName()));
    }
}
