package se.blankett.parse;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Choice;

/**
 * The options of one question, for values to be found among.
 *
 * @param values what is stored, numbers without zeros at their ends
 * @param codes as a post carries them, in order
 * @param byTitle codes by what people read; of one title the first
 */
record KnownOptions(Set<Object> values, List<String> codes, Map<String, String> byTitle) {
    static KnownOptions of(List<Choice> choices) {
        Set<Object> values = new HashSet<>();
        Map<String, String> byTitle = new HashMap<>();
        for (Choice choice : choices) {
            values.add(plain(choice.value()));
            byTitle.putIfAbsent(choice.title(), choice.code());
        }
        return new KnownOptions(values, choices.stream().map(Choice::code).toList(), byTitle);
    }

    boolean has(Object value) {
        return values.contains(plain(value));
    }

    /** Returns the code of the option that people read as the value. */
    Optional<String> codeOf(Object title) {
        return title instanceof String text ? Optional.ofNullable(byTitle.get(text)) : Optional.empty();
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
