package se.blankett.render.pdf;

import java.util.List;
import se.blankett.render.layout.Pages;
import se.blankett.submission.Submission;

/**
 * Makes PDFs that follow PDF/UA-1, for people, and PDF/A-2a, for archives. The same submission and options give the same
 * bytes: from each thread, in each locale and time zone, on each machine whose JDK compresses alike.
 *
 * <p>Make one and keep it. Immutable: safe to share between threads.
 */
public final class PdfRenderer {
    private final Fonts fonts;

    private PdfRenderer(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Returns a renderer with Liberation Sans: Latin, Greek and Cyrillic letters. */
    public static PdfRenderer of() {
        return new PdfRenderer(Fonts.liberation());
    }

    /**
     * Returns a copy that has one more font, for the characters that those before it lack.
     *
     * @param ttf a font file with TrueType outlines that may be embedded in part; kept, not copied
     * @throws IllegalArgumentException where it is none
     */
    public PdfRenderer withFallback(byte[] ttf) {
        return new PdfRenderer(fonts.with(TrueType.parse(ttf)));
    }

    /** Returns the receipt of what was submitted, now or years ago: the citizen's, or the authority's copy. */
    public Pdf receipt(Submission submission, PdfOptions options) {
        Legible legible = new Legible(fonts);
        Receipt receipt = new Receipt(submission, options, legible);
        Pages pages = receipt.layOut(fonts);
        byte[] bytes = PdfWriter.write(pages, fonts, receipt.metadata());
        return new Pdf(bytes, pages.pages().size(), List.copyOf(legible.replaced()));
    }
}
