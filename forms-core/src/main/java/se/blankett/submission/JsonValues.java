package se.blankett.submission;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain values in the one form that they have after they were written as JSON and read again. */
final class JsonValues {
    private JsonValues() {}

    /** Returns an unmodifiable copy, every number a {@code BigDecimal} without zeros after its last decimal. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>(map.size() * 2);
            map.forEach((name, member) -> copy.put((String) name, copy(member)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonValues::copy).toList();
        }
        return value instanceof Number number ? plain(number) : value;
    }

    /** Returns an unmodifiable copy of an object. */
    static Map<String, Object> copyObject(Map<String, Object> object) {
        Map<String, Object> copy = new LinkedHashMap<>(object.size() * 2);
        object.forEach((name, member) -> copy.put(name, copy(member)));
        return Collections.unmodifiableMap(copy);
    }

    private static BigDecimal plain(Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
