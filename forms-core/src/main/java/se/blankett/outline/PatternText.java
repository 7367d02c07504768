package se.blankett.outline;

import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern while it is read. */
final class PatternText {
    private final String pattern;
    private int at;

    PatternText(String pattern) {
        this.pattern = pattern;
    }

    boolean hasMore() {
        return at < pattern.length();
    }

    char peek() {
        if (!hasMore()) {
            throw noTranslation();
        }
        return pattern.charAt(at);
    }

    /** Says whether the text comes next. */
    boolean isNext(String expected) {
        return pattern.startsWith(expected, at);
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }

    int nextCodePoint() {
        peek();
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    boolean skip(String expected) {
        boolean there = isNext(expected);
        at += there ? expected.length() : 0;
        return there;
    }

    /** Returns a matcher of the other pattern on what is left. */
    Matcher match(Pattern other) {
        return other.matcher(pattern.substring(at));
    }

    NoTranslationException noTranslation() {
        return new NoTranslationException();
    }

    /** Something that ECMA-262 has not, or means otherwise. */
    static final class NoTranslationException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        NoTranslationException() {
            super("no translation", null, false, false);
        }
    }
}
