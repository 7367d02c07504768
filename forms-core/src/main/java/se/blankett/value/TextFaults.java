package se.blankett.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.blankett.form.Leaf;

/** Words a text that is too long, too short, or written otherwise than it has to be. */
final class TextFaults {
    /** A pattern that asks for digits and nothing else. */
    private static final Pattern ONLY_DIGITS = Pattern.compile("\\^(?:\\\\d|\\[0-9])(?:[+*]|\\{\\d+(?:,\\d*)?})?\\$");

    private TextFaults() {}

    static Fault length(Leaf leaf, String keyword, Map<String, Object> schema, Object answer) {
        Optional<BigDecimal> min =
                LimitFaults.count(schema, "minLength", leaf.limits().minLength());
        Optional<BigDecimal> max =
                LimitFaults.count(schema, "maxLength", leaf.limits().maxLength());
        if (min.isPresent() && min.equals(max)) {
            return new Fault("text.length", Map.of("n", min.get()));
        }
        if (keyword.equals("minLength")) {
            return new Fault("text.tooShort", Map.of("min", min.orElse(BigDecimal.ONE)));
        }
        String text = String.valueOf(answer);
        BigDecimal most = max.orElse(BigDecimal.ZERO);
        BigDecimal over =
                BigDecimal.valueOf(text.codePointCount(0, text.length())).subtract(most);
        return new Fault("text.tooLong", Map.of("max", most, "over", over));
    }

    static Fault pattern(Leaf leaf, Map<String, Object> schema, Object answer) {
        String pattern = String.valueOf(schema.getOrDefault("pattern", ""));
        boolean digits = String.valueOf(answer).chars().allMatch(c -> c >= '0' && c <= '9');
        if (ONLY_DIGITS.matcher(pattern).matches() && !digits) {
            return Fault.of("text.digits");
        }
        return leaf.wording().example().isEmpty()
                ? Fault.of("text.patternNoExample")
                : new Fault("text.pattern", Map.of("example", leaf.wording().example()));
    }
}
