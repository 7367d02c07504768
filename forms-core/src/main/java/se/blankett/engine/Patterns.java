package se.blankett.engine;

import com.google.re2j.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The patterns of a schema (ECMA-262, as JSON Schema Core 2020-12, section 6.4, recommends), found anywhere in a text.
 *
 * <p>RE2/J runs them in linear time; one that it refuses (look-around, back-references) runs on the JDK's engine under
 * a budget of steps, and does not match where that is used up. Stateless: safe to share between threads.
 */
public final class Patterns {
    /** Looks at a character of the text: enough for any pattern that does not backtrack without end, some 20 ms. */
    static final int STEPS = 1_000_000;

    /** How a pattern is run. */
    public enum Kind {
        /** In linear time. */
        LINEAR,
        /** Under a budget of steps. */
        BUDGETED,
        /** Not at all: it is no pattern. */
        BROKEN
    }

    /** The most characters that a pattern has: no compiler's stack is deeper. */
    public static final int MAX_LENGTH = 2_000;

    /** RE2 writes repetitions out: some 20 characters would otherwise fill any memory. */
    private static final int MAX_SIZE = 20_000;

    private Patterns() {}

    /** Returns how the pattern is run. */
    public static Kind kindOf(String pattern) {
        try {
            return compile(pattern) instanceof Linear ? Kind.LINEAR : Kind.BUDGETED;
        } catch (PatternSyntaxException e) {
            return Kind.BROKEN;
        }
    }

    /**
     * Returns how many characters the pattern has once its counted repetitions are written out, near enough; of one that
     * is never compiled like that, its own.
     */
    public static double sizeOf(String pattern) {
        double size = PatternSize.of(pattern);
        return size > MAX_SIZE ? pattern.length() : size;
    }

    /**
     * Says whether the text has a match of the pattern anywhere.
     *
     * @throws java.util.regex.PatternSyntaxException where it is no pattern
     */
    public static boolean matches(String pattern, String text) {
        return compile(pattern).matches(text);
    }

    static Matcher compile(String pattern) {
        if (pattern.length() > MAX_LENGTH) {
            throw new PatternSyntaxException("longer than " + MAX_LENGTH + " characters", "", -1);
        }
        if (PatternSize.of(pattern) > MAX_SIZE) {
            return budgeted(pattern);
        }
        try {
            return new Linear(Pattern.compile(EcmaPattern.toRe2(pattern)));
        } catch (com.google.re2j.PatternSyntaxException e) {
            return budgeted(pattern);
        }
    }

    private static Matcher budgeted(String pattern) {
        return new Budgeted(java.util.regex.Pattern.compile(EcmaPattern.toJdk(pattern)));
    }

    /** Says whether a text has a match anywhere. */
    @FunctionalInterface
    interface Matcher {
        boolean matches(String text);
    }

    private record Linear(Pattern pattern) implements Matcher {
        @Override
        public boolean matches(String text) {
            return pattern.matcher(text).find();
        }
    }

    private record Budgeted(java.util.regex.Pattern pattern) implements Matcher {
        @Override
        public boolean matches(String text) {
            try {
                return pattern.matcher(new Budget(text, STEPS)).find();
            } catch (Budget.Spent | StackOverflowError e) {
                // The JDK's engine recurses once a repetition of a group: its stack is a budget, too.
                return false;
            }
        }
    }
}
