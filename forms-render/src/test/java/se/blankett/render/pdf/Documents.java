package se.blankett.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import se.blankett.render.layout.Align;
import se.blankett.render.layout.Box;
import se.blankett.render.layout.Face;
import se.blankett.render.layout.Pages;
import se.blankett.render.layout.Run;
import se.blankett.render.layout.Sheet;
import se.blankett.render.layout.Style;
import se.blankett.render.layout.Table;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Look;
import se.blankett.render.layout.Table.Row;
import se.blankett.render.layout.Tag;
import se.blankett.render.layout.Text;

/** Documents put together by hand, of every kind of box. */
final class Documents {
    static final Style BODY = new Style(Face.REGULAR, 10.5, 14.5, 0x16202A);
    static final Style STRONG = BODY.with(Face.BOLD);
    private static final Look LOOK = new Look(5, 16, 4, 0.5, 0xC9D2DA);

    private Documents() {}

    static byte[] of(Box... boxes) {
        Fonts fonts = Fonts.liberation();
        Pages pages = Pages.of(
                Sheet.a4(20, 30, 20, 25), fonts, Tag.document(), Box.stack(List.of(boxes)), (page, count) -> List.of());
        return PdfWriter.write(pages, fonts, new Metadata("Prov <1> & (2)", "sv", "Storköping", Instant.EPOCH));
    }

    /** Returns a document with every kind of box. */
    static byte[] whole() {
        Text linked = new Text(List.of(
                run("Läs ", ""),
                run("på vår webbplats, som har ett ganska långt namn", "https://exempel.se/å?a=1&b=(2)")));
        return of(
                title("Prov på allt"),
                Box.paragraph(linked).below(500),
                Box.paragraph(Text.of("In English (\\)", STRONG, "en")),
                Box.figure(Image.parse(png(40, 20)), 60, "En karta över \"Storköping\""),
                Box.section(List.of(
                        Box.heading(2, text("Del")),
                        Box.rule(1, 0).keptWithNext(),
                        Box.heading(3, text("Mindre del")),
                        columns(60))),
                Box.numbers(List.of(text("Först"), text("Sedan")), BODY, 20, 4).below(10),
                Box.bullets(List.of(text("Både"), text("Och")), BODY, 20, 4),
                Box.panel(paragraph("På en yta").withSign(20, Signs.CHECK), 10, 0xEEEEEE, 0x1D6B36));
    }

    /** Returns a table with so many rows, and a caption, whose columns have headings. */
    static Box columns(int rows) {
        List<Row> body = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            Cell number = Cell.number(text(i + " kr"));
            body.add(new Row(List.of(Cell.header(text("Vara " + i)), Cell.of(List.of(text("Bra"))), number)));
        }
        Row head = new Row(List.of(
                Cell.header(Text.of("Vara", STRONG)),
                Cell.header(Text.of("Omdöme", STRONG)),
                new Cell(List.of(Text.of("Pris", STRONG)), true, Align.END)));
        return Box.table(new Table(text("Priser"), List.of(2.0, 2.0, 1.0), List.of(head), body, LOOK));
    }

    static Box title(String text) {
        return Box.heading(1, Text.of(text, new Style(Face.BOLD, 20, 26, 0x16202A)));
    }

    static Box paragraph(String text) {
        return Box.paragraph(text(text)).below(6);
    }

    static Text text(String text) {
        return Text.of(text, BODY);
    }

    static byte[] png(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x0B4F8A));
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run run(String text, String href) {
        return new Run(text, BODY, "", href);
    }
}
