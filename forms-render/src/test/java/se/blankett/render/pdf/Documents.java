package se.blankett.render.pdf;

import java.time.Instant;
import java.util.List;
import se.blankett.render.layout.Box;
import se.blankett.render.layout.Face;
import se.blankett.render.layout.Pages;
import se.blankett.render.layout.Sheet;
import se.blankett.render.layout.Style;
import se.blankett.render.layout.Table.Look;
import se.blankett.render.layout.Tag;
import se.blankett.render.layout.Text;

/** Documents put together by hand, of every kind of box. */
final class Documents {
    static final Style BODY = new Style(Face.REGULAR, 10.5, 14.5, 0x16202A);
    static final Style STRONG = BODY.with(Face.BOLD);
    static final Style TITLE = new Style(Face.BOLD, 20, 26, 0x16202A);
    static final Look LOOK = new Look(5, 16, 4, 0.5, 0xC9D2DA);

    private Documents() {}

    static byte[] of(Box... boxes) {
        Fonts fonts = Fonts.liberation();
        Pages pages = Pages.of(
                Sheet.a4(20, 30, 20, 25), fonts, Tag.document(), Box.stack(List.of(boxes)), (page, count) -> List.of());
        return PdfWriter.write(pages, fonts, new Metadata("Prov", "sv", "Storköping", Instant.EPOCH));
    }

    static Box title(String text) {
        return Box.heading(1, Text.of(text, TITLE));
    }

    static Box paragraph(String text) {
        return Box.paragraph(Text.of(text, BODY)).below(6);
    }
}
