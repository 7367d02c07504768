package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;
import se.blankett.render.layout.Letters.Stretch;

/** Sets one text in a column: breaks it into lines, and gives each run the tag that it needs. Used once. */
final class Typesetter {
    private final Column column;
    private final Align align;
    private final Letters letters;
    private final List<Tag> leaves;

    private Typesetter(Text text, Column column, Align align) {
        this.column = column;
        this.align = align;
        this.letters = new Letters(text, column.metrics());
        this.leaves = leaves(text.runs(), column.tag());
    }

    /** Returns the lines of the text, which belongs to the column's tag. */
    static List<Line> lines(Text text, Column column, Align align) {
        Typesetter typesetter = new Typesetter(text, column, align);
        List<Line> lines = new ArrayList<>();
        for (Stretch stretch : typesetter.letters.stretches(column.width())) {
            lines.add(typesetter.line(stretch));
        }
        return lines;
    }

    /** A text in one language says so in its own tag; of one in several, each run says what differs. */
    static String langOf(Text text) {
        List<String> langs = text.runs().stream().map(Run::lang).distinct().toList();
        return langs.size() == 1 ? langs.get(0) : "";
    }

    private static List<Tag> leaves(List<Run> runs, Tag tag) {
        List<Tag> leaves = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String lang = run.lang().equals(tag.lang()) ? "" : run.lang();
            if (!run.href().isEmpty()) {
                leaves.add(tag.link(run.href(), run.text(), lang).content());
            } else if (!lang.isEmpty()) {
                leaves.add(tag.add(Role.SPAN, Attribute.NONE, lang, "").content());
            } else {
                leaves.add(tag.content());
            }
        }
        return leaves;
    }

    private Line line(Stretch stretch) {
        int end = visibleEnd(stretch);
        double x = align == Align.END ? column.width() - letters.width(stretch.start(), end) : 0;
        List<Mark> marks = new ArrayList<>(1);
        double ascent = 0;
        double descent = 0;
        int from = stretch.start();
        do {
            int to = runEnd(from, stretch.end());
            Style style = styleAt(from);
            ascent = Math.max(ascent, style.baseline());
            descent = Math.max(descent, style.leading() - style.baseline());
            if (to > from) {
                marks.add(mark(from, to, x));
                x += letters.width(from, to);
            }
            from = to;
        } while (from < stretch.end());
        return new Line(0, ascent, descent, marks);
    }

    /** What is read goes on: a line that ends between words keeps a space at its end (ISO 32000-1, 14.8.2.5). */
    private Mark mark(int from, int to, double x) {
        String text = new String(letters.codes, from, to - from).replace('\n', ' ');
        Style style = styleAt(from);
        double width = letters.width(from, to);
        return new Mark(
                leaves.get(letters.run[from]),
                column.x() + x,
                0,
                (canvas, left, baseline) -> canvas.text(left, baseline, width, text, style));
    }

    private Style styleAt(int index) {
        int run = index < letters.run.length ? letters.run[index] : letters.runs.size() - 1;
        return letters.runs.get(run).style();
    }

    private int runEnd(int from, int end) {
        int to = from;
        while (to < end && letters.run[to] == letters.run[from]) {
            to++;
        }
        return to;
    }

    private int visibleEnd(Stretch stretch) {
        int end = stretch.end();
        while (end > stretch.start() && (letters.codes[end - 1] == ' ' || letters.codes[end - 1] == '\n')) {
            end--;
        }
        return end;
    }
}
