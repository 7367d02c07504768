package se.blankett.submission;

import java.util.LinkedHashMap;
import java.util.List;
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
    /**
     * The keys on which forms and hosts agree: of the person who is logged in, and of the organisation that they act for.
     * {@code person.number} is a personnummer, {@code person.birthDate} a date, {@code org.number} an
     * organisationsnummer; the others are text. A host may have keys of its own, which begin otherwise: {@code
     * case.number}.
     */
    List<String> KEYS = List.of(
            "person.number",
            "person.name",
            "person.firstName",
            "person.lastName",
            "person.birthDate",
            "person.street",
            "person.postalCode",
            "person.city",
            "person.email",
            "person.phone",
            "org.number",
            "org.name");

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
