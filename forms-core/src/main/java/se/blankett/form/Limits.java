package se.blankett.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a leaf's schema says about every answer, told in hints and counted while reading; the engine decides whether it
 * is kept.
 *
 * @param format the {@code format}, or {@code ""}
 * @param pattern the {@code pattern}, or {@code ""}
 * @param minLength fewest Unicode code points
 * @param maxLength most Unicode code points
 * @param multipleOf the step; 1 for {@code type: integer}
 * @param minItems fewest options or files
 * @param maxItems most options or files
 */
public record Limits(
        String format,
        String pattern,
        OptionalInt minLength,
        OptionalInt maxLength,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<BigDecimal> exclusiveMinimum,
        Optional<BigDecimal> exclusiveMaximum,
        Optional<BigDecimal> multipleOf,
        OptionalInt minItems,
        OptionalInt maxItems) {
    /** Nothing is said. */
    public static final Limits NONE = of("");

    /** Returns limits that say a format and nothing else. */
    public static Limits of(String format) {
        OptionalInt none = OptionalInt.empty();
        Optional<BigDecimal> open = Optional.empty();
        return new Limits(format, "", none, none, open, open, open, open, open, none, none);
    }
}
