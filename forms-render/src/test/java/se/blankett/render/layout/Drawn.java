package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a page shows, as lines: each text with the tag that it belongs to. Every character is five points wide. */
final class Drawn implements Canvas {
    static final double CHARACTER = 5;
    static final Metrics METRICS = (face, codePoint) -> 500;
    static final Style STYLE = new Style(Face.REGULAR, 10, 10, 0);

    /** Ten lines of twenty characters. */
    static final Sheet SHEET = new Sheet(100, 100, 0, 0, 0, 0);

    private final List<String> lines = new ArrayList<>();

    private Drawn() {}

    /** Returns the texts of each page, in the order that they are read; those that no tag holds in brackets. */
    static List<List<String>> texts(Box... boxes) {
        return pages(boxes).pages().stream().map(Drawn::texts).toList();
    }

    /** Returns all that is drawn on a page, with its place. */
    static List<String> all(Page page) {
        Drawn drawn = new Drawn();
        page.marks().forEach(mark -> mark.draw(drawn));
        return drawn.lines;
    }

    static Pages pages(Box... boxes) {
        return Pages.of(SHEET, METRICS, Tag.document(), Box.stack(List.of(boxes)), (page, pages) -> List.of());
    }

    static Text text(String text) {
        return Text.of(text, STYLE);
    }

    /** Returns a paragraph of so many lines. */
    static Box lines(String name, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(name + i);
        }
        return Box.paragraph(text(String.join("\n", lines)));
    }

    private static List<String> texts(Page page) {
        List<String> texts = new ArrayList<>();
        for (Mark mark : page.marks()) {
            Drawn drawn = new Drawn();
            mark.draw(drawn);
            drawn.lines.stream()
                    .filter(line -> line.startsWith("text "))
                    .map(line -> line.substring(line.indexOf(':') + 2).strip())
                    .map(text -> mark.tag().role().isArtifact() ? "[" + text + "]" : text)
                    .forEach(texts::add);
        }
        return texts;
    }

    @Override
    public void text(double x, double baseline, double width, String text, Style style) {
        lines.add(String.format(Locale.ROOT, "text %.1f %.1f: %s", x, baseline, text));
    }

    @Override
    public void fill(double x, double y, double width, double height, int rgb) {
        lines.add(String.format(Locale.ROOT, "fill %.1f %.1f %.1f %.1f %06X", x, y, width, height, rgb));
    }

    @Override
    public void stroke(double[] points, double thickness, int rgb) {
        lines.add("stroke " + points.length / 2);
    }

    @Override
    public void picture(double x, double y, double width, double height, Picture picture) {
        lines.add(String.format(Locale.ROOT, "picture %.1f %.1f %.1f %.1f", x, y, width, height));
    }
}
