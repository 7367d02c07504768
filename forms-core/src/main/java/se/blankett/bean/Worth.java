package se.blankett.bean;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers as what they are worth, however many zeros they are written with: JSON Schema counts {@code 1.0} among the
 * integers, and {@code 1.50} has one decimal for it. Java's classes and {@code @Digits} look at what is written.
 */
final class Worth {
    private Worth() {}

    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> worth = new LinkedHashMap<>();
            map.forEach((name, member) -> worth.put(name, of(member)));
            return worth;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Worth::of).toList();
        }
        return value instanceof BigDecimal number && number.scale() > 0 ? bare(number) : value;
    }

    private static BigDecimal bare(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
