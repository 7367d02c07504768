package se.blankett.workbench;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;
import se.blankett.json.Json;

/**
 * Where a command reads and writes. What it writes ends lines with {@code \n}, and holds no character that would move
 * the cursor, colour the text or turn it around: those are written as JSON escapes, which they also are in JSON.
 *
 * @param in standard input, not closed
 * @param out what the command was asked for
 * @param err why it could not be done
 */
record Terminal(InputStream in, PrintStream out, PrintStream err) {
    /** Controls, line separators, marks and overrides of direction (UAX 9, section 2), halves of surrogate pairs. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF\\uFEFF]");

    private static final Pattern UNSAFE_IN_HTML = Pattern.compile("(?!\n)" + UNSAFE.pattern());

    private static final String HEX = "0123456789abcdef";

    void json(Object value) {
        Json.pretty(value).lines().forEach(this::line);
    }

    void line(String text) {
        out.print(safe(text) + "\n");
    }

    /** Prints markup: what is unsafe is a character reference, which means the same. */
    void html(String markup) {
        out.print(UNSAFE_IN_HTML
                .matcher(markup)
                .replaceAll(match -> "&#x" + hex(match.group().charAt(0)) + ";"));
    }

    void error(String text) {
        err.print(safe(text) + "\n");
    }

    private static String safe(String text) {
        return UNSAFE.matcher(text).replaceAll(match -> escaped(match.group().charAt(0)));
    }

    private static String escaped(char c) {
        return "\\\\u" + hex(c); // the first backslash is replaceAll's own
    }

    private static String hex(char c) {
        StringBuilder text = new StringBuilder();
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt((c >> shift) & 0xF));
        }
        return text.toString();
    }
}
