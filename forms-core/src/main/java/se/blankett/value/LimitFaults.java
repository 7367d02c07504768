package se.blankett.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.blankett.form.Leaf;

/** Says how an answer goes beyond a limit that the schema sets. */
public final class LimitFaults {
    private LimitFaults() {}

    /**
     * Returns the fault of one answer; {@code fallback} where the keyword sets no limit.
     *
     * @param keyword of JSON Schema, {@code maxLength}
     * @param schema the schema object that the keyword stands in: a branch may narrow the limits of the leaf
     */
    public static Fault of(Leaf leaf, String keyword, Map<String, Object> schema, Object answer) {
        return switch (keyword) {
            case "minLength", "maxLength" -> TextFaults.length(leaf, keyword, schema, answer);
            case "pattern" -> TextFaults.pattern(leaf, schema, answer);
            case "minimum", "maximum" -> NumberFaults.range(leaf, schema);
            case "exclusiveMinimum" -> NumberFaults.beyond("number.exclusiveMin", "min", number(schema, keyword));
            case "exclusiveMaximum" -> NumberFaults.beyond("number.exclusiveMax", "max", number(schema, keyword));
            case "multipleOf" -> NumberFaults.step(leaf, schema);
            default -> Fault.of("fallback");
        };
    }

    static Optional<BigDecimal> number(Map<String, Object> schema, String keyword) {
        return schema.get(keyword) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the count that the schema object sets, else that of the leaf. */
    static Optional<BigDecimal> count(Map<String, Object> schema, String keyword, OptionalInt own) {
        return number(schema, keyword)
                .or(() -> own.isPresent() ? Optional.of(BigDecimal.valueOf(own.getAsInt())) : Optional.empty());
    }
}
