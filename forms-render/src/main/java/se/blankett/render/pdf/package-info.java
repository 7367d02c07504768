/**
 * PDF that everybody can read (PDF/UA-1) and that an archive can keep (PDF/A-2a), written without another library.
 *
 * <p>Start with {@link se.blankett.render.pdf.PdfRenderer}. Imports: core's data, {@code render.view},
 * {@code render.layout}.
 */
@NullMarked
package se.blankett.render.pdf;

import org.jspecify.annotations.NullMarked;
