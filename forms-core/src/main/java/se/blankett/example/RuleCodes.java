package se.blankett.example;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.blankett.engine.Violation;
import se.blankett.form.Leaf;

/** The code that follows from what the engine says about a text or a number. */
final class RuleCodes {
    private static final Pattern ONLY_DIGITS = Pattern.compile("\\^(?:\\\\d|\\[0-9])(?:[+*]|\\{\\d+(?:,\\d*)?})?\\$");

    private RuleCodes() {}

    static String of(Leaf leaf, Violation violation, Object answer) {
        return switch (violation.keyword()) {
            case "type" -> "number.integer"; // a number that is none of them
            case "minLength" -> isExact(leaf, violation) ? "text.length" : "text.tooShort";
            case "maxLength" -> isExact(leaf, violation) ? "text.length" : "text.tooLong";
            case "pattern" -> pattern(leaf, violation, answer);
            case "exclusiveMinimum" -> "number.exclusiveMin";
            case "exclusiveMaximum" -> "number.exclusiveMax";
            case "minimum", "maximum" -> range(leaf, violation);
            case "multipleOf" -> step(number(violation, "multipleOf").orElse(BigDecimal.ONE));
            default -> "fallback";
        };
    }

    private static boolean isExact(Leaf leaf, Violation violation) {
        Optional<BigDecimal> least =
                number(violation, "minLength").or(() -> count(leaf.limits().minLength()));
        Optional<BigDecimal> most =
                number(violation, "maxLength").or(() -> count(leaf.limits().maxLength()));
        return least.isPresent() && least.equals(most);
    }

    private static String pattern(Leaf leaf, Violation violation, Object answer) {
        boolean digits = String.valueOf(answer).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits
                && ONLY_DIGITS
                        .matcher(String.valueOf(violation.schema().get("pattern")))
                        .matches()) {
            return "text.digits";
        }
        return leaf.wording().example().isEmpty() ? "text.patternNoExample" : "text.pattern";
    }

    private static String range(Leaf leaf, Violation violation) {
        boolean lower =
                number(violation, "minimum").or(() -> leaf.limits().minimum()).isPresent();
        boolean upper =
                number(violation, "maximum").or(() -> leaf.limits().maximum()).isPresent();
        return lower && upper ? "number.range" : lower ? "number.min" : "number.max";
    }

    private static String step(BigDecimal step) {
        BigDecimal plain = step.stripTrailingZeros();
        if (!plain.unscaledValue().equals(BigInteger.ONE) || plain.scale() < 0) {
            return "number.step";
        }
        return plain.scale() == 0 ? "number.integer" : "number.decimals";
    }

    private static Optional<BigDecimal> number(Violation violation, String keyword) {
        return violation.schema().get(keyword) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private static Optional<BigDecimal> count(OptionalInt count) {
        return count.isPresent() ? Optional.of(BigDecimal.valueOf(count.getAsInt())) : Optional.empty();
    }
}
