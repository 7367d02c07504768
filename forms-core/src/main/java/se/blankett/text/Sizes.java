package se.blankett.text;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Writes sizes of files: {@code 10 MB}. Form authors mean both 10 000 000 and 10 485 760 bytes by 10 MB, so a whole
 * number in either way of counting is told as that number; anything else is counted in thousands.
 */
final class Sizes {
    private static final long THOUSAND = 1000;
    private static final long BINARY_THOUSAND = 1024;

    private final Messages messages;
    private final Numbers numbers;

    Sizes(Messages messages, Numbers numbers) {
        this.messages = messages;
        this.numbers = numbers;
    }

    String size(long bytes) {
        if (bytes >= THOUSAND * THOUSAND * THOUSAND) {
            return in("size.giga", bytes, 3);
        }
        if (bytes >= THOUSAND * THOUSAND) {
            return in("size.mega", bytes, 2);
        }
        return bytes >= THOUSAND ? in("size.kilo", bytes, 1) : in("size.byte", bytes, 0);
    }

    private String in(String unit, long bytes, int power) {
        return messages.fill(unit, Map.of("n", numbers.shortened(count(bytes, power))));
    }

    private static BigDecimal count(long bytes, int power) {
        BigDecimal decimal = BigDecimal.valueOf(bytes).scaleByPowerOfTen(-3 * power);
        long binaryUnit = BigDecimal.valueOf(BINARY_THOUSAND).pow(power).longValueExact();
        boolean wholeOnlyInBinary = decimal.stripTrailingZeros().scale() > 0 && bytes % binaryUnit == 0;
        return wholeOnlyInBinary ? BigDecimal.valueOf(bytes / binaryUnit) : decimal;
    }
}
