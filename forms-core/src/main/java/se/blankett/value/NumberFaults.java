package se.blankett.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;

/** Words a number that is too small, too large, or not in step. */
final class NumberFaults {
    private NumberFaults() {}

    static Fault range(Leaf leaf, Map<String, Object> schema) {
        Limits limits = leaf.limits();
        Optional<BigDecimal> min = LimitFaults.number(schema, "minimum").or(limits::minimum);
        Optional<BigDecimal> max = LimitFaults.number(schema, "maximum").or(limits::maximum);
        if (min.isPresent() && max.isPresent()) {
            return new Fault("number.range", Map.of("min", min.get(), "max", max.get()));
        }
        return min.isPresent() ? beyond("number.min", "min", min) : beyond("number.max", "max", max);
    }

    static Fault beyond(String code, String name, Optional<BigDecimal> bound) {
        return bound.map(value -> new Fault(code, Map.of(name, value))).orElse(Fault.of("fallback"));
    }

    /** A step of 1, 0.1, 0.01 … is a count of decimals. */
    static Fault step(Leaf leaf, Map<String, Object> schema) {
        BigDecimal step = LimitFaults.number(schema, "multipleOf")
                .or(leaf.limits()::multipleOf)
                .orElse(BigDecimal.ONE)
                .stripTrailingZeros();
        boolean decimals = step.unscaledValue().equals(BigInteger.ONE) && step.scale() >= 0;
        if (!decimals) {
            return new Fault("number.step", Map.of("n", step));
        }
        return step.scale() == 0
                ? new Fault("number.integer", Map.of("example", NumberText.exampleOf(leaf)))
                : new Fault("number.decimals", Map.of("n", step.scale()));
    }
}
