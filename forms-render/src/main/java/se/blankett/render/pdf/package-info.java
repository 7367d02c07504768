/**
 * PDF that everybody can read (PDF/UA-1) and that an archive can keep (PDF/A-2a), written with PDFBox.
 *
 * <p>Start with {@link se.blankett.render.pdf.PdfRenderer}. Imports: core's data, {@code render.view},
 * {@code render.layout}; PDFBox and FontBox, which no public signature shows.
 */
@NullMarked
package se.blankett.render.pdf;

import org.jspecify.annotations.NullMarked;
