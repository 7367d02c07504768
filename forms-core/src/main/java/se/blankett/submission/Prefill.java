package se.blankett.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a host knows of the person before anything is asked ({@code x-form.prefill}): from a login, a register or an earlier
 * case. Asked once, when a draft is started, each key of the form in turn and on the thread that starts it.
 *
 * <p>What is made for one person and used for one draft need not be safe to share between threads; one that is kept for
 * all, as a call to a register, is.
 */
@FunctionalInterface
public interface Prefill {
    /** Nothing is known. */
    Prefill NOTHING = key -> Optional.empty();

    /**
     * Returns the value of the key, or empty where it is not known. What it throws, {@code Dialogue.start} throws.
     *
     * @param key as the form has it: {@code person.name}
     * @return text as a person would type it, a number, a boolean, a {@code java.time} value, an option's value; of an
     *     object a map by property names, of an array a list
     */
    Optional<Object> value(String key);

    /** Returns the values by key. Immutable: safe to share between threads, if the values are. */
    static Prefill of(Map<String, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        return key -> Optional.ofNullable(copy.get(key));
    }
}
