package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import se.blankett.render.layout.Canvas;
import se.blankett.render.layout.Face;
import se.blankett.render.layout.Mark;
import se.blankett.render.layout.Page;
import se.blankett.render.layout.Picture;
import se.blankett.render.layout.Style;
import se.blankett.render.layout.Tag;

/** Draws one page: the operators of its content, marked with what they belong to. Used once. */
final class PageCanvas implements Canvas {
    /** How far above a baseline a bookmark leads, and a link can be hit, in points. */
    private static final double ABOVE = 20;

    private final Resources resources;
    private final Places places;
    private final Links links;
    private final double height;
    private final Bytes content = new Bytes(8_000);
    private final List<COSDictionary> annotations = new ArrayList<>();
    private Optional<Tag> open = Optional.empty();
    private int colour = -1;
    private int font = -1;
    private double size;

    PageCanvas(Resources resources, Places places, Links links, double height) {
        this.resources = resources;
        this.places = places;
        this.links = links;
        this.height = height;
    }

    /** Returns what is on the page. */
    Bytes draw(Page page) {
        places.beginPage();
        for (Mark mark : page.marks()) {
            if (open.isEmpty() || !open.get().equals(mark.tag())) {
                close();
                open(mark.tag(), mark.y());
            }
            mark.draw(this);
        }
        close();
        return content;
    }

    /** Returns its annotations, after it was drawn. */
    List<COSDictionary> annotations() {
        return annotations;
    }

    private void open(Tag tag, double y) {
        open = Optional.of(tag);
        switch (tag.role()) {
            case LAYOUT -> content.add("/Artifact<</Type/Layout>>BDC\n");
            case HEADER -> content.add("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n");
            case FOOTER -> content.add("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n");
            default ->
                content.add("/Span<</MCID ")
                        .number(places.place(tag, height - y + ABOVE))
                        .add(">>BDC\n");
        }
    }

    private void close() {
        if (open.isPresent()) {
            content.add("EMC\n");
        }
        open = Optional.empty();
    }

    @Override
    public void text(double x, double baseline, double width, String text, Style style) {
        fillColour(style.rgb());
        content.add("BT ").number(x).number(height - baseline).add("Td\n");
        for (int at = 0; at < text.length(); ) {
            at = sameFont(text, at, style.face(), style.size());
        }
        content.add("ET\n");
        open.filter(tag -> !tag.href().isEmpty()).ifPresent(tag -> link(tag, x, baseline, width, style));
    }

    private int sameFont(String text, int from, Face face, double points) {
        int of = Fonts.fontOf(resources.glyph(face, text.codePointAt(from)));
        font(of, points);
        content.add('(');
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int glyph = resources.glyph(face, character);
            if (Fonts.fontOf(glyph) != of) {
                break;
            }
            content.glyph(resources.use(glyph));
            at += Character.charCount(character);
        }
        content.add(")Tj\n");
        return at;
    }

    private void font(int wanted, double points) {
        if (font != wanted || size != points) {
            content.add("/F").number(wanted).add(' ').number(points).add("Tf\n");
            font = wanted;
            size = points;
        }
    }

    /** A link is told by its line, not by its colour alone (WCAG 2.2, 1.4.1). */
    private void link(Tag leaf, double x, double baseline, double width, Style style) {
        fill(x, baseline + style.size() * 0.12, width, 0.5, style.rgb());
        double top = height - baseline + style.size();
        double bottom = height - baseline - style.size() / 3;
        COSDictionary annotation = links.link(leaf, x, bottom, x + width, top);
        annotations.add(annotation);
        places.link(leaf, annotation);
    }

    @Override
    public void fill(double x, double y, double width, double high, int rgb) {
        fillColour(rgb);
        content.number(x).number(height - y - high).number(width).number(high).add("re f\n");
    }

    @Override
    public void stroke(double[] points, double thickness, int rgb) {
        content.add("q 1 J 1 j ").number(thickness).add("w ");
        colour(rgb).add("RG\n");
        for (int i = 0; i < points.length; i += 2) {
            content.number(points[i]).number(height - points[i + 1]).add(i == 0 ? "m\n" : "l\n");
        }
        content.add("S Q\n");
    }

    @Override
    public void picture(double x, double y, double width, double high, Picture picture) {
        double bottom = height - y - high;
        content.add("q ")
                .number(width)
                .add("0 0 ")
                .number(high)
                .number(x)
                .number(bottom)
                .add("cm /I");
        content.number(resources.image(picture)).add(" Do Q\n");
        open.ifPresent(tag -> places.picture(tag, new double[] {x, bottom, x + width, bottom + high}));
    }

    private void fillColour(int rgb) {
        if (rgb != colour) {
            colour(rgb).add("rg\n");
            colour = rgb;
        }
    }

    private Bytes colour(int rgb) {
        return content.number(((rgb >> 16) & 0xFF) / 255.0)
                .number(((rgb >> 8) & 0xFF) / 255.0)
                .number((rgb & 0xFF) / 255.0);
    }
}
