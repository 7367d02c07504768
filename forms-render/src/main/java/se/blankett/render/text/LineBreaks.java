package se.blankett.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line between its words. A word that is longer than a line is broken where the line ends; an address is not, for
 * then nobody could follow it.
 */
final class LineBreaks {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int length;
    private boolean begun;

    private LineBreaks(int width) {
        this.width = width;
    }

    /** Returns at least one line; spaces at a break are left out, others are kept. */
    static List<String> of(String text, int width) {
        LineBreaks breaks = new LineBreaks(width);
        for (String word : text.split(" ", -1)) { // an unbreakable space (U+00A0) is part of its word
            breaks.add(word);
        }
        breaks.end();
        return breaks.lines;
    }

    private void add(String word) {
        int size = word.codePointCount(0, word.length());
        if (begun && length + 1 + size <= width) {
            append(" " + word, size + 1);
            return;
        }
        if (begun) {
            end();
        }
        begun = true;
        if (size <= width || isAddress(word)) {
            append(word, size);
        } else {
            broken(word);
        }
    }

    private void broken(String word) {
        int from = 0;
        while (word.codePointCount(from, word.length()) > width) {
            int to = word.offsetByCodePoints(from, width);
            lines.add(word.substring(from, to));
            from = to;
        }
        append(word.substring(from), word.codePointCount(from, word.length()));
    }

    private static boolean isAddress(String word) {
        return word.startsWith("https://") || word.startsWith("http://") || word.startsWith("(https://");
    }

    private void append(String text, int size) {
        line.append(text);
        length += size;
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        length = 0;
    }
}
