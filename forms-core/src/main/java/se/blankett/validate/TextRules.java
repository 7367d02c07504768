package se.blankett.validate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.blankett.engine.Violation;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/** Words a text that is too long, too short, or written otherwise than it has to be. */
final class TextRules {
    /** A pattern that asks for digits and nothing else. */
    private static final Pattern ONLY_DIGITS = Pattern.compile("\\^(?:\\\\d|\\[0-9])(?:[+*]|\\{\\d+(?:,\\d*)?})?\\$");

    private TextRules() {}

    static Finding length(Leaf leaf, Pointer at, Violation violation, Object answer) {
        Optional<BigDecimal> min = Bounds.number(violation, "minLength")
                .or(() -> number(leaf.limits().minLength()));
        Optional<BigDecimal> max = Bounds.number(violation, "maxLength")
                .or(() -> number(leaf.limits().maxLength()));
        if (min.isPresent() && min.equals(max)) {
            return Finding.of(at, "text.length", Map.of("n", min.get()));
        }
        if (violation.keyword().equals("minLength")) {
            return Finding.of(at, "text.tooShort", Map.of("min", min.orElse(BigDecimal.ONE)));
        }
        String text = String.valueOf(answer);
        BigDecimal most = max.orElse(BigDecimal.ZERO);
        BigDecimal over =
                BigDecimal.valueOf(text.codePointCount(0, text.length())).subtract(most);
        return Finding.of(at, "text.tooLong", Map.of("max", most, "over", over));
    }

    static Finding pattern(Leaf leaf, Pointer at, Violation violation, Object answer) {
        String pattern = String.valueOf(violation.schema().getOrDefault("pattern", ""));
        boolean digits = String.valueOf(answer).chars().allMatch(c -> c >= '0' && c <= '9');
        if (ONLY_DIGITS.matcher(pattern).matches() && !digits) {
            return Finding.of(at, "text.digits");
        }
        return leaf.wording().example().isEmpty()
                ? Finding.of(at, "text.patternNoExample")
                : Finding.of(
                        at, "text.pattern", Map.of("example", leaf.wording().example()));
    }

    private static Optional<BigDecimal> number(OptionalInt count) {
        return count.isPresent() ? Optional.of(BigDecimal.valueOf(count.getAsInt())) : Optional.empty();
    }
}
