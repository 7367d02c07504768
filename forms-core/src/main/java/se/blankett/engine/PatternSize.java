package se.blankett.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a pattern is once its counted repetitions are written out: {@code (ab{3}){10}} is 40. */
final class PatternSize {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<count>\\{(?<from>\\d{1,9})(?:,(?<to>\\d{0,9}))?\\})|\\\\.|\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]|.",
            Pattern.DOTALL);

    private final Deque<Double> outer = new ArrayDeque<>();
    private double sum;
    private double last;

    private PatternSize() {}

    /** Returns the size, near enough; what is no pattern has some size, too. */
    static double of(String pattern) {
        PatternSize size = new PatternSize();
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            size.add(token);
        }
        while (!size.outer.isEmpty()) {
            size.close();
        }
        return size.sum;
    }

    private void add(Matcher token) {
        if (token.group("count") != null) {
            sum += last * (Math.max(1, timesOf(token)) - 1);
        } else if (token.group().equals("(")) {
            outer.push(sum);
            sum = 0;
            last = 0;
        } else if (token.group().equals(")") && !outer.isEmpty()) {
            close();
        } else {
            last = 1;
            sum++;
        }
    }

    private void close() {
        last = sum;
        sum += outer.pop();
    }

    private static double timesOf(Matcher count) {
        String to = count.group("to");
        return Double.parseDouble(to == null || to.isEmpty() ? count.group("from") : to);
    }
}
