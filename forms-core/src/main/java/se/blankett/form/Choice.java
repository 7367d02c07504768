package se.blankett.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One option of a choice.
 *
 * @param value the stored value: a string, a {@code BigDecimal} or a boolean
 * @param title what the citizen reads
 * @param description a line under the title, or {@code ""}
 */
public record Choice(Object value, String title, String description) {
    /** Returns the first of the options with this stored value, numbers compared by value. */
    public static Optional<Choice> find(List<Choice> choices, Object value) {
        return choices.stream().filter(choice -> same(choice.value(), value)).findFirst();
    }

    private static boolean same(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        return a.equals(b);
    }

    /** Returns the value as a post carries it: numbers in full, {@code true} and {@code false}. */
    public String code() {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
