package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;

/** The characters of a text with their widths, to be broken into lines. */
final class Letters {
    /** Sums of widths are not exact: what fits by a hair does fit. */
    private static final double HAIR = 0.001;

    /**
     * A line.
     *
     * @param end after its last character, spaces at the end included
     */
    record Stretch(int start, int end) {}

    final List<Run> runs;
    final int[] codes;
    final int[] run;
    private final double[] widths;

    Letters(Text text, Metrics metrics) {
        runs = text.runs();
        int count = runs.stream()
                .mapToInt(each -> each.text().codePointCount(0, each.text().length()))
                .sum();
        codes = new int[count];
        run = new int[count];
        widths = new double[count];
        int next = 0;
        for (int index = 0; index < runs.size(); index++) {
            next = fill(metrics, index, next);
        }
    }

    private int fill(Metrics metrics, int index, int from) {
        String text = runs.get(index).text();
        Style style = runs.get(index).style();
        int next = from;
        for (int at = 0; at < text.length(); at += Character.charCount(codes[next - 1])) {
            int code = text.codePointAt(at);
            codes[next] = code;
            run[next] = index;
            widths[next] = code == '\n' ? 0 : metrics.advance(style.face(), code) * style.size() / 1000;
            next++;
        }
        return next;
    }

    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        return width;
    }

    /** Returns the lines; a text without characters has one. */
    List<Stretch> stretches(double width) {
        List<Stretch> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = end(start, width + HAIR);
            lines.add(new Stretch(start, end));
            start = end;
        } while (start < codes.length);
        return lines;
    }

    /** Returns the width of the longest part of the text that no line need end in. */
    double longestWord() {
        double longest = 0;
        double word = 0;
        for (int i = 0; i < codes.length; i++) {
            word += widths[i];
            longest = codes[i] == ' ' ? longest : Math.max(longest, word);
            if (codes[i] == '\n' || breaks(i, 0) == Breaks.ALLOWED) {
                word = 0;
            }
        }
        return longest;
    }

    private Breaks breaks(int i, int start) {
        return Breaks.after(i == start ? ' ' : codes[i - 1], codes[i], i + 1 < codes.length ? codes[i + 1] : ' ');
    }

    private int end(int start, double width) {
        double used = 0;
        int allowed = start;
        int emergency = start;
        for (int i = start; i < codes.length; i++) {
            if (codes[i] == '\n') {
                return i + 1;
            }
            used += widths[i];
            if (used > width && codes[i] != ' ') {
                return allowed > start ? allowed : (emergency > start ? emergency : within(start, i));
            }
            switch (breaks(i, start)) {
                case ALLOWED -> allowed = i + 1;
                case EMERGENCY -> emergency = i + 1;
                case NONE -> {}
            }
        }
        return codes.length;
    }

    /** A word that is longer than a line breaks anywhere but before a mark; one character at least stays. */
    private int within(int start, int overflow) {
        int end = overflow;
        while (end > start && Breaks.isJoined(codes[end])) {
            end--;
        }
        return end > start ? end : Math.max(overflow, start + 1);
    }
}
