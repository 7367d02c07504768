package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.render.layout.Align;
import se.blankett.render.layout.Attribute;
import se.blankett.render.layout.Box;
import se.blankett.render.layout.Column;
import se.blankett.render.layout.Furniture;
import se.blankett.render.layout.Mark;
import se.blankett.render.layout.Role;
import se.blankett.render.layout.Tag;
import se.blankett.render.layout.Text;
import se.blankett.text.Texts;

/**
 * The top and the bottom of each page: who sends it, which case it is, which form, which page. For the eye alone, since
 * the document says all of it; but the logo of the first page is told.
 */
final class Margins implements Furniture {
    private static final double TOP = 51;
    private static final double BOTTOM = 785;
    private static final double LOGO_HEIGHT = 36;
    private static final double LOGO_WIDTH = 150;
    private static final double GAP = 12;

    private final Column header;
    private final Column footer;
    private final Texts texts;
    private final List<Mark> same = new ArrayList<>();
    private final Optional<Logo> logo;
    private final Optional<Tag> told;

    /**
     * @param page the column of the text; a logo is added to its tag
     * @param alt what the logo shows
     */
    Margins(Column page, Texts texts, Optional<Logo> logo, String alt) {
        this.header = page.in(Tag.HEADER);
        this.footer = page.in(Tag.FOOTER);
        this.texts = texts;
        this.logo = logo;
        this.told = logo.map(
                each -> page.tag().add(Role.FIGURE, Attribute.NONE, "", alt).content());
    }

    /** Says whose it is, beside the logo, and of which case, at the other end. */
    void top(Text sender, Text reference) {
        double most = header.width() * 0.66;
        double beside = logo.map(Margins::width).map(width -> width + GAP).orElse(0.0);
        same.addAll(Box.paragraph(sender).at(TOP, header.part(beside, most - beside)));
        same.addAll(Box.paragraph(reference, Align.END).at(TOP, header.part(most + GAP, header.width() - most - GAP)));
    }

    /** Says which form it is. */
    void bottom(Text form) {
        same.addAll(Box.rule(0.5, Look.LINE).at(BOTTOM - 8, footer));
        same.addAll(Box.paragraph(form).at(BOTTOM, footer.part(0, footer.width() * 3 / 4)));
    }

    @Override
    public List<Mark> marks(int page, int pages) {
        List<Mark> marks = new ArrayList<>(same);
        Text number = Text.of(texts.text("ui.page", Map.of("i", page, "n", pages)), Look.SMALL);
        marks.addAll(Box.paragraph(number, Align.END).at(BOTTOM, footer));
        logo.ifPresent(each -> marks.add(mark(each, page == 1 ? told.orElse(Tag.HEADER) : Tag.HEADER)));
        return marks;
    }

    private Mark mark(Logo shown, Tag tag) {
        double width = width(shown);
        double height = width * shown.image().height() / shown.image().width();
        return new Mark(tag, header.x(), TOP, (canvas, x, y) -> canvas.picture(x, y, width, height, shown.image()));
    }

    private static double width(Logo logo) {
        double proportion = (double) logo.image().width() / logo.image().height();
        return Math.min(LOGO_WIDTH, LOGO_HEIGHT * proportion);
    }
}
