package se.blankett.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of RFC 8785, but for numbers: see {@link Json#canonical}. */
final class CanonicalWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Object value) {
        append(value);
        return out.toString();
    }

    private void append(Object value) {
        if (value instanceof Map<?, ?> map) {
            appendObject(map);
        } else if (value instanceof Iterable<?> list) {
            appendArray(list);
        } else if (value instanceof String text) {
            appendText(text);
        } else if (value instanceof BigDecimal number) {
            out.append(number.stripTrailingZeros().toPlainString());
        } else {
            out.append(value); // true, false, null
        }
    }

    /** Members in the order of their UTF-16 code units (RFC 8785, section 3.2.3), as String compares. */
    private void appendObject(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> member : new TreeMap<>(map).entrySet()) {
            out.append(separator);
            appendText((String) member.getKey());
            out.append(':');
            append(member.getValue());
            separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void appendArray(Iterable<?> list) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            append(item);
            separator = ",";
        }
        out.append(']');
    }

    /** Escapes as RFC 8785, section 3.2.2.2: lower-case hexadecimal, and only where RFC 8259 demands it. */
    private void appendText(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> appendPlain(c);
            }
        }
        out.append('"');
    }

    private void appendPlain(char c) {
        if (c < 0x20) {
            out.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
        } else {
            out.append(c);
        }
    }
}
