package se.blankett.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pattern of {@code java.util.regex} as ECMA-262 has it. {@code @Pattern} is about the whole text, {@code
 * pattern} about any part of it; {@code .} and {@code \s} mean other characters. What the two do not share has no
 * translation: look-around, back-references, possessive quantifiers, flags, intersections, POSIX classes.
 */
final class JavaPattern {
    /** What a dot does not match, in Java. */
    private static final String DOT = "[^\\n\\r\\u0085\\u2028\\u2029]";

    private static final Pattern QUANTIFIER = Pattern.compile("(?:[*+?]|\\{(\\d{1,4})(?:,(\\d{0,4}))?})\\??");

    /** The most repetitions that an engine of linear time has room for. */
    private static final int REPETITIONS = 1000;

    private final PatternText text;
    private final StringBuilder ecma = new StringBuilder();

    private JavaPattern(String pattern) {
        this.text = new PatternText(pattern);
    }

    /** Returns the pattern, anchored at both ends: {@code [A-Z]\d+} is {@code ^[A-Z]\d+$}; empty where there is none. */
    static Optional<String> toEcma(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.of(new JavaPattern(bare(pattern)).translate());
        } catch (PatternSyntaxException | PatternText.NoTranslationException e) {
            return Optional.empty();
        }
    }

    /** Anchors at the ends say what is so anyway. */
    private static String bare(String pattern) {
        String begun = pattern.startsWith("^") ? pattern.substring(1) : pattern;
        boolean ended = begun.endsWith("$") && !begun.endsWith("\\$");
        return ended ? begun.substring(0, begun.length() - 1) : begun;
    }

    private String translate() {
        boolean alternatives = alternatives(0);
        return alternatives ? "^(?:" + ecma + ")$" : "^" + ecma + "$";
    }

    /** Returns whether there are several. */
    private boolean alternatives(int depth) {
        boolean several = false;
        while (text.hasMore() && text.peek() != ')') {
            if (text.peek() == '|') {
                ecma.append(text.next());
                several = true;
            } else {
                atom(depth);
                quantifier();
            }
        }
        if (text.hasMore() && depth == 0) {
            throw text.noTranslation();
        }
        return several;
    }

    private void atom(int depth) {
        char c = text.peek();
        if (c == '(') {
            group(depth);
        } else if (c == '[') {
            ecma.append(PatternClass.read(text));
        } else if (c == '\\') {
            ecma.append(PatternEscape.read(text, false));
        } else if (c == '.') {
            text.next();
            ecma.append(DOT);
        } else if ("^$*+?{".indexOf(c) >= 0) {
            throw text.noTranslation();
        } else {
            ecma.append(PatternEscape.literal(text.nextCodePoint()));
        }
    }

    private void group(int depth) {
        text.next();
        boolean plain = text.skip("?:");
        if (!plain && text.hasMore() && text.peek() == '?') {
            throw text.noTranslation();
        }
        ecma.append("(?:");
        alternatives(depth + 1);
        text.next();
        ecma.append(')');
    }

    private void quantifier() {
        Matcher quantifier = text.match(QUANTIFIER);
        if (quantifier.lookingAt()) {
            if (times(quantifier.group(1)) > REPETITIONS || times(quantifier.group(2)) > REPETITIONS) {
                throw text.noTranslation();
            }
            ecma.append(quantifier.group());
            text.skip(quantifier.group());
        }
    }

    private static int times(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
