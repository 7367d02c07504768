package se.blankett.pdfproof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF, to be looked at. */
public final class Pixels {
    private static final float DOTS_PER_INCH = 96;

    private Pixels() {}

    /** Returns each page, as a screen shows it. */
    public static List<BufferedImage> pages(byte[] pdf) {
        return pages(pdf, 1);
    }

    /** Returns each page, as a screen shows it that has as many pixels for one of CSS. */
    public static List<BufferedImage> pages(byte[] pdf, int density) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DOTS_PER_INCH * density, ImageType.RGB));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("file: cannot be drawn", e);
        }
    }

    /** Writes each page to a folder, as {@code name-1.png}. */
    public static void write(byte[] pdf, Path folder, String name) {
        try {
            Files.createDirectories(folder);
            List<BufferedImage> pages = pages(pdf);
            for (int page = 0; page < pages.size(); page++) {
                Path file = folder.resolve(name + "-" + (page + 1) + ".png");
                ImageIO.write(pages.get(page), "png", file.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be written", e);
        }
    }
}
