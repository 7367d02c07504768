package se.blankett.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Text that means nothing but itself. */
final class PlainText {
    /**
     * More marks than these above one letter are no writing (Unicode Standard Annex 15, section 13), and putting
     * thousands in order takes minutes.
     */
    private static final Pattern STACKED = Pattern.compile("\\p{M}{31}");

    /** What has no width: a text with nothing else is blank. */
    private static final String UNSEEN = "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    /** As many of the forbidden characters as a message tells. */
    private static final int MOST_NAMED = 5;

    private PlainText() {}

    /**
     * Returns the text as it is stored: composed (NFC), with {@code \n} between lines, and nothing blank around it;
     * where more marks are stacked than any writing has, not composed.
     */
    static String normalize(String text) {
        if (isSimple(text)) {
            return text;
        }
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return strip(isStacked(lines) ? lines : Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /** Reads text of any kind; characters that show nothing, or turn around what is shown, are no part of an answer. */
    static Read read(String text) {
        if (isSimple(text)) {
            return text.isEmpty() ? Read.NOTHING : Read.of(text);
        }
        String normal = normalize(text);
        if (normal.isEmpty()) {
            return Read.NOTHING;
        }
        IntPredicate forbidden = isStacked(normal) ? c -> isMark(c) || isForbidden(c) : PlainText::isForbidden;
        List<String> chars = normal.codePoints()
                .filter(forbidden)
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .toList();
        return chars.isEmpty() ? Read.of(normal) : Read.failed(new Fault("text.chars", Map.of("chars", chars)));
    }

    /** Most texts have nothing that would have to be looked at twice: no control, no mark, no blank around it. */
    private static boolean isSimple(String text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            boolean inside = c == ' ' && i > 0 && i < last;
            boolean swedish = c >= 'À' && c <= 'ÿ'; // letters of one code point each, composed
            if ((c <= ' ' || c > '~') && !inside && !swedish) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStacked(String text) {
        return STACKED.matcher(text).find();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || UNSEEN.indexOf(c) >= 0;
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
