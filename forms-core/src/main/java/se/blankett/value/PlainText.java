package se.blankett.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Text that means nothing but itself. */
final class PlainText {
    private PlainText() {}

    /** Returns the text as it is stored: composed (NFC), with {@code \n} between lines, and nothing blank around it. */
    static String normalize(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return strip(Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /** Reads text of any kind; characters that show nothing, or turn around what is shown, are no part of an answer. */
    static Read read(String text) {
        String normal = normalize(text);
        if (normal.isEmpty()) {
            return Read.NOTHING;
        }
        List<String> forbidden = normal.codePoints()
                .filter(PlainText::isForbidden)
                .distinct()
                .limit(5)
                .mapToObj(c -> String.format(java.util.Locale.ROOT, "U+%04X", c))
                .toList();
        return forbidden.isEmpty() ? Read.of(normal) : Read.failed(new Fault("text.chars", Map.of("chars", forbidden)));
    }

    /** Also no-break spaces and what has no width, which {@link String#strip} leaves. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /**
     * Controls but for tab and line break, embeddings and overrides of direction (Unicode Standard Annex 9, section
     * 2), halves of surrogate pairs, and code points that are no characters.
     */
    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.SURROGATE -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || isNoCharacter(c);
        };
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
