package se.blankett.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes visible what is written to be unseen: control characters, and those that turn the direction of what follows
 * (Unicode TR 36, section 2.5). In an answer they can make a reader see other words than those that are stored.
 */
public final class VisibleText {
    private static final Pattern CODE = Pattern.compile("U\\+(?:10|[0-9A-F])?[0-9A-F]{4}");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final String ANY_LETTER = "\u25CC";

    private VisibleText() {}

    /**
     * Returns the text with each such character as its code: {@code [U+202E]}. Line ends of any kind are line feeds, a tab
     * is a space. Everything else stays, joiners and the selectors of emoji too.
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(VisibleText::isPlain)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        String lines = text.replace("\r\n", "\n");
        lines.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    /** Returns the code of a character as it is shown in its place: {@code [U+202E]}. */
    public static String codeOf(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }

    /**
     * Says whether a character is unseen, but changes what is seen, or is half of one. What a Java release does not know
     * yet is not: a text is shown the same by all.
     */
    public static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> !isJoiner(codePoint);
            default -> false;
        };
    }

    /** Says whether a code as a finding tells it, {@code U+202E}, is of what nobody sees, or of no character. */
    static boolean isUnseenCode(String code) {
        return CODE.matcher(code).matches() && isUnseenOrNone(Integer.parseInt(code.substring(2), 16));
    }

    /** Returns the mark of such a code above the circle that stands for any letter; other codes as they are. */
    static String ofCode(String code) {
        if (!CODE.matcher(code).matches()) {
            return code;
        }
        String character = Character.toString(Integer.parseInt(code.substring(2), 16));
        return MARK.matcher(character).matches() ? ANY_LETTER + character : code;
    }

    private static boolean isUnseenOrNone(int codePoint) {
        return isUnseen(codePoint) || Character.getType(codePoint) == Character.UNASSIGNED;
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C
                || codePoint == 0x200D
                || codePoint == 0x00AD // ZWNJ, ZWJ, soft hyphen
                || (codePoint >= 0xE0020 && codePoint <= 0xE007F); // tags: the flags of regions
    }

    private static boolean isPlain(int codePoint) {
        return codePoint == '\n' || (!isLineEnd(codePoint) && !isUnseen(codePoint));
    }

    private static boolean isLineEnd(int codePoint) {
        return codePoint == '\r' || codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static void append(StringBuilder visible, int codePoint) {
        if (codePoint == '\n' || isLineEnd(codePoint)) {
            visible.append('\n');
        } else if (codePoint == '\t') {
            visible.append(' ');
        } else if (isUnseen(codePoint)) {
            visible.append(codeOf(codePoint));
        } else {
            visible.appendCodePoint(codePoint);
        }
    }
}
