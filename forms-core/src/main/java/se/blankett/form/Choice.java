package se.blankett.form;

import java.math.BigDecimal;

/**
 * One option of a choice.
 *
 * @param value the stored value: a string, a {@code BigDecimal} or a boolean
 * @param title what the citizen reads
 * @param description a line under the title, or {@code ""}
 */
public record Choice(Object value, String title, String description) {
    /** Returns the value as a post carries it: numbers in full, {@code true} and {@code false}. */
    public String code() {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
