package se.blankett.engine;

/** Rewrites the few things that ECMA-262 writes otherwise than the engines that we have. */
final class EcmaPattern {
    private EcmaPattern() {}

    /** {@code \\uXXXX} is {@code \\x{XXXX}} there. */
    static String toRe2(String pattern) {
        StringBuilder rewritten = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '\\' || i + 1 == pattern.length()) {
                rewritten.append(c);
            } else if (isCodeUnit(pattern, i)) {
                rewritten.append("\\x{").append(pattern, i + 2, i + 6).append('}');
                i += 5;
            } else {
                rewritten.append(c).append(pattern.charAt(++i));
            }
        }
        return rewritten.toString();
    }

    /** {@code $} is the end of the text only, not a place before a last line break. */
    static String toJdk(String pattern) {
        StringBuilder rewritten = new StringBuilder(pattern.length());
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                rewritten.append(c).append(pattern.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            rewritten.append(c == '$' && !inClass ? "\\z" : String.valueOf(c));
        }
        return rewritten.toString();
    }

    private static boolean isCodeUnit(String pattern, int at) {
        return at + 6 <= pattern.length()
                && pattern.charAt(at + 1) == 'u'
                && pattern.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
