package se.blankett.outline;

import java.util.regex.Pattern;

/** A class of characters in brackets: single ones, ranges, and {@code \d} and its kin. */
final class PatternClass {
    /** Escapes that are one character, and may begin or end a range. */
    private static final Pattern SET = Pattern.compile("\\\\[dDwWsSpP]");

    private final PatternText text;
    private final StringBuilder ecma = new StringBuilder("[");

    private PatternClass(PatternText text) {
        this.text = text;
    }

    static String read(PatternText text) {
        return new PatternClass(text).read();
    }

    private String read() {
        text.next();
        if (text.skip("^")) {
            ecma.append('^');
        }
        do {
            item();
        } while (text.peek() != ']');
        text.next();
        return ecma.append(']').toString();
    }

    private void item() {
        boolean set = text.match(SET).lookingAt();
        String first = atom();
        boolean range = text.isNext("-") && !text.isNext("-]");
        if (!range) {
            ecma.append(first);
            return;
        }
        text.next();
        if (set || text.match(SET).lookingAt() || text.isNext("[")) {
            throw text.noTranslation();
        }
        ecma.append(first).append('-').append(atom());
    }

    private String atom() {
        char c = text.peek();
        if (c == '[' || c == ']' || text.isNext("&&")) {
            throw text.noTranslation();
        }
        String atom = c == '\\' ? PatternEscape.read(text, true) : PatternEscape.literal(text.nextCodePoint());
        return atom.equals("-") ? "\\-" : atom;
    }
}
