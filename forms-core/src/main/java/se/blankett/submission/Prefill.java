package se.blankett.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a host knows of the person before anything is asked ({@code x-form.prefill}): from a login, a register or an earlier
 * case. Asked once, when a draft is started.
 */
@FunctionalInterface
public interface Prefill {
    /** Nothing is known. */
    Prefill NOTHING = key -> Optional.empty();

    /**
     * Returns the value of the key, or empty where it is not known.
     *
     * @param key as the form has it: {@code person.name}
     * @return text as a person would type it, a number, a boolean, a {@code java.time} value, an option's value; of an
     *     object a map by property names, of an array a list
     */
    Optional<Object> value(String key);

    /** Returns the values by key. */
    static Prefill of(Map<String, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        return key -> Optional.ofNullable(copy.get(key));
    }
}
