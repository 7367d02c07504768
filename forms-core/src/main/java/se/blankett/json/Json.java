package se.blankett.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain Java values: {@code Map<String, Object>} in document order, {@code List<Object>}, {@code String}, {@code
 * BigDecimal} (every number, integers too), {@code Boolean} and {@link #NULL}.
 *
 * <p>Stateless: safe to share between threads.
 */
public final class Json {
    /** The JSON value {@code null}: Java's null is never a value here. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** The levels that a document may have where nothing else is said. */
    public static final int DEPTH = 500;

    private Json() {}

    /**
     * Reads one JSON document (RFC 8259), at most 500 levels deep.
     *
     * @throws JsonException where the text is no JSON, has a member twice, or is deeper
     */
    public static Object parse(String text) {
        return parse(text, DEPTH);
    }

    /**
     * Reads one JSON document (RFC 8259).
     *
     * @param depth the most levels of objects and arrays, at least 1
     * @throws JsonException where the text is no JSON, has a member twice, or is deeper
     */
    public static Object parse(String text, int depth) {
        return new JsonReader(depth).read(text);
    }

    /**
     * Reads one JSON document that has to be an object.
     *
     * @throws JsonException where the text is no JSON object, has a member twice, or is deeper than {@code depth}
     */
    public static Map<String, Object> parseObject(String text, int depth) {
        Object value = parse(text, depth);
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        throw new JsonException("line 1, column 1: the document is not an object");
    }

    /** Says whether no text in the value has half of a surrogate pair in it (RFC 7493, section 2.1). */
    public static boolean isWhole(Object value) {
        if (value instanceof Map<?, ?> map) {
            return areWhole(map.keySet()) && areWhole(map.values());
        }
        if (value instanceof List<?> list) {
            return areWhole(list);
        }
        return !(value instanceof String text)
                || text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** A loop: streams within streams take ten frames a level, and a small stack has no room for 500 levels of these. */
    private static boolean areWhole(Iterable<?> values) {
        for (Object value : values) {
            if (!isWhole(value)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value as JSON on one line, members in their order. */
    public static String write(Object value) {
        return JsonWriter.write(value, false);
    }

    /** Returns the value as JSON with two spaces a level, members in their order. */
    public static String pretty(Object value) {
        return JsonWriter.write(value, true);
    }

    /**
     * Returns the canonical form: members sorted, nothing between tokens (RFC 8785), but for numbers, which stand in
     * full and exact ({@code stripTrailingZeros().toPlainString()}), not as IEEE doubles.
     */
    public static String canonical(Object value) {
        return new CanonicalWriter().write(value);
    }

    /** Returns the target with the patch merged into it (RFC 7396); neither argument is changed. */
    public static Object mergePatch(Object target, Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<String, Object> merged =
                target instanceof Map<?, ?> map ? new LinkedHashMap<>(object(map)) : new LinkedHashMap<>();
        for (Map.Entry<String, Object> change : object(changes).entrySet()) {
            if (change.getValue() == NULL) {
                merged.remove(change.getKey());
            } else {
                Object before = merged.getOrDefault(change.getKey(), NULL);
                merged.put(change.getKey(), mergePatch(before, change.getValue()));
            }
        }
        return merged;
    }

    /**
     * Returns a parsed value as the object that it is known to be.
     *
     * @throws ClassCastException where a member's name is no string, as no parsed value has
     */
    public static Map<String, Object> object(Map<?, ?> value) {
        Map<String, Object> object = new LinkedHashMap<>(value.size() * 2);
        value.forEach((name, member) -> object.put((String) name, member));
        return object;
    }

    /**
     * Returns a parsed value as the object that it is known to be, to be looked at only. No copy is made: a definition has
     * thousands of objects, and each is looked at many times.
     */
    @SuppressWarnings("unchecked") // no parsed value has a member whose name is no string
    public static Map<String, Object> members(Map<?, ?> value) {
        return Collections.unmodifiableMap((Map<String, Object>) value);
    }
}
