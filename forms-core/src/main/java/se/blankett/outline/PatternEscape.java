package se.blankett.outline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands after a backslash, and characters that stand for themselves. */
final class PatternEscape {
    /** Blanks, in Java: ECMA-262 has more of them. */
    private static final String BLANKS = "\\t\\n\\x0B\\f\\r ";

    private static final Pattern CODE = Pattern.compile("(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))");
    private static final Pattern CATEGORY = Pattern.compile("[pP]\\{([A-Z][a-z]?)}");
    private static final Set<String> CATEGORIES = Set.of(
            "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pd", "Ps", "Pe",
            "Pi", "Pf", "Pc", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp");

    private PatternEscape() {}

    /** Reads an escape, backslash first; {@code inClass}, between brackets. */
    static String read(PatternText text, boolean inClass) {
        text.next();
        Matcher code = text.match(CODE);
        Matcher category = text.match(CATEGORY);
        if (code.lookingAt()) {
            text.skip(code.group());
            return literal(Integer.parseInt(code.group().substring(1), 16));
        }
        if (category.lookingAt() && CATEGORIES.contains(category.group(1))) {
            text.skip(category.group());
            return "\\" + category.group();
        }
        return letter(text, inClass);
    }

    private static String letter(PatternText text, boolean inClass) {
        int c = text.nextCodePoint();
        if (c == 's') {
            return inClass ? BLANKS : "[" + BLANKS + "]";
        }
        if (c == 'S' && !inClass) {
            return "[^" + BLANKS + "]";
        }
        if ("dDwWtnrf".indexOf(c) >= 0) {
            return "\\" + Character.toString(c);
        }
        if (c > 'z' || Character.isLetterOrDigit(c)) {
            throw text.noTranslation();
        }
        return literal(c);
    }

    /** Returns a character so that it stands for itself, within brackets and without. */
    static String literal(int c) {
        if ("^$\\.*+?()[]{}|-".indexOf(c) >= 0) {
            return c == '-' ? "-" : "\\" + Character.toString(c);
        }
        boolean seen = (c >= ' ' && c < 0x7F) || Character.isLetterOrDigit(c);
        return seen || c > 0xFFFF ? Character.toString(c) : "\\u" + hex(c);
    }

    private static String hex(int c) {
        return String.format(Locale.ROOT, "%04x", c);
    }
}
