package se.blankett.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.blankett.pdfproof.*;
import se.blankett.render.view.*;

class LookTest {
    @Test
    void look() throws Exception {
        BufferedImage l = new BufferedImage(300, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = l.createGraphics();
        g.setColor(new Color(0x0B4F8A));
        g.fillRoundRect(0, 0, 80, 80, 20, 20);
        g.setColor(Color.WHITE);
        g.fillOval(20, 20, 40, 40);
        g.setColor(new Color(0x0B4F8A));
        g.setFont(new Font("SansSerif", Font.BOLD, 32));
        g.drawString("Storköping", 92, 52);
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        ImageIO.write(l, "png", o);
        PdfOptions c = PdfOptions.of(Recipient.CITIZEN).withLogo(o.toByteArray(), "Storköpings kommun");
        put("citizen", PdfRenderer.of().receipt(Receipts.usual(), c));
        put(
                "authority",
                PdfRenderer.of()
                        .receipt(
                                Receipts.usual(),
                                PdfOptions.of(Recipient.AUTHORITY)
                                        .withFacts(List.of(
                                                Fact.of("Inskickat av", "Måns Ødegård, 19850101-2390"),
                                                Fact.of("Inloggning", "BankID, tillitsnivå 3")))));
        put("long", PdfRenderer.of().receipt(Receipts.answering(Receipts.LONG.repeat(134)), c));
        put("odd", PdfRenderer.of().receipt(Receipts.answering("😀👨\u200d👩 \u202Ebak \u05D0\u05D1 https://exempel.se/a/very/long/path/that/goes/on/and/on/and/on/and-on/for_ever/and/ever/amen?x=1&y=2\n\n" + "y".repeat(10000)), c));
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) many.add(Map.of("namn", "Person " + i, "telefon", "070-174 06 05"));
        put("many", PdfRenderer.of().receipt(Receipts.of(Map.of("vuxna", many)), c));
    }

    static void put(String name, Pdf pdf) throws Exception {
        Files.write(Path.of("target/" + name + ".pdf"), pdf.bytes());
        System.err.println(name + " " + pdf + pdf.replaced());
        System.err.println(Vera.failures(pdf.bytes()).stream().limit(5).toList());
    }
}
