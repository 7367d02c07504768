package se.blankett.render.text;

import java.util.List;
import java.util.Locale;
import se.blankett.text.VisibleText;

/** Lines of plain text, wrapped between words. Used once, by one thread. */
final class TextLines {
    private static final int INDENT = 4;

    private final int width;
    private final StringBuilder out = new StringBuilder();

    /** @param width the most code points of a line */
    TextLines(int width) {
        this.width = width;
    }

    /** One empty line, not at the beginning and not after another. */
    void gap() {
        int end = out.length();
        if (end > 1 && out.charAt(end - 2) != '\n') {
            out.append('\n');
        }
    }

    /** A heading with a line of marks below, as long as its longest line. */
    void heading(String text, char mark) {
        gap();
        List<String> lines = LineBreaks.of(VisibleText.of(text), width);
        lines.forEach(this::line);
        int longest = lines.stream()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
        line(String.valueOf(mark).repeat(longest));
        gap();
    }

    /** Each line of the text, wrapped. */
    void paragraph(String text) {
        VisibleText.of(text)
                .lines()
                .flatMap(line -> LineBreaks.of(line, width).stream())
                .forEach(this::line);
    }

    /** A paragraph after its number; its further lines stand below its first word. */
    void numbered(int number, String text) {
        String mark = String.format(Locale.ROOT, "%d. ", number);
        List<String> lines = LineBreaks.of(VisibleText.of(text), width - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
        }
    }

    /** A name and what it is, on one line where there is room, else below, indented. */
    void pair(String name, String value) {
        String shown = VisibleText.of(name).replace('\n', ' ');
        String said = shown.isEmpty() || "?:.!".indexOf(shown.charAt(shown.length() - 1)) >= 0 ? shown : shown + ":";
        String visible = VisibleText.of(value);
        String together = said + " " + visible;
        if (visible.indexOf('\n') < 0 && together.codePointCount(0, together.length()) <= width) {
            line(together);
            return;
        }
        LineBreaks.of(said, width).forEach(this::line);
        visible.lines()
                .flatMap(line -> LineBreaks.of(line, width - INDENT).stream())
                .forEach(line -> line(" ".repeat(INDENT) + line));
    }

    /** What a row is called, and below it, indented, each of its answers. */
    void item(String name, List<String> values) {
        paragraph(name);
        for (String value : values) {
            LineBreaks.of(VisibleText.of(value).replace('\n', ' '), width - INDENT)
                    .forEach(line -> line(" ".repeat(INDENT) + line));
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
