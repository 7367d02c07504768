package se.blankett.validate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Violation;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/** Words a number that is too small, too large, or not in step. */
final class Bounds {
    private Bounds() {}

    static Finding range(Leaf leaf, Pointer at, Violation violation) {
        Limits limits = leaf.limits();
        Optional<BigDecimal> min = number(violation, "minimum").or(limits::minimum);
        Optional<BigDecimal> max = number(violation, "maximum").or(limits::maximum);
        return switch (violation.keyword()) {
            case "exclusiveMinimum" -> one(at, "number.exclusiveMin", "min", number(violation, "exclusiveMinimum"));
            case "exclusiveMaximum" -> one(at, "number.exclusiveMax", "max", number(violation, "exclusiveMaximum"));
            default -> {
                if (min.isPresent() && max.isPresent()) {
                    yield Finding.of(at, "number.range", Map.of("min", min.get(), "max", max.get()));
                }
                yield min.isPresent() ? one(at, "number.min", "min", min) : one(at, "number.max", "max", max);
            }
        };
    }

    /** A step of 1, 0.1, 0.01 … is a count of decimals. */
    static Finding step(Leaf leaf, Pointer at, Violation violation, Object example) {
        BigDecimal step = number(violation, "multipleOf")
                .or(leaf.limits()::multipleOf)
                .orElse(BigDecimal.ONE)
                .stripTrailingZeros();
        boolean decimals = step.unscaledValue().equals(BigInteger.ONE) && step.scale() >= 0;
        if (!decimals) {
            return Finding.of(at, "number.step", Map.of("n", step));
        }
        return step.scale() == 0
                ? Finding.of(at, "number.integer", Map.of("example", example))
                : Finding.of(at, "number.decimals", Map.of("n", step.scale()));
    }

    private static Finding one(Pointer at, String code, String name, Optional<BigDecimal> bound) {
        return bound.map(value -> Finding.of(at, code, Map.of(name, value))).orElse(Finding.of(at, "fallback"));
    }

    static Optional<BigDecimal> number(Violation violation, String keyword) {
        return violation.schema().get(keyword) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }
}
