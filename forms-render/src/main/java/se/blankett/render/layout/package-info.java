/**
 * Boxes on pages: text, tables, lists and pictures are broken into lines, lines into pages, and every mark knows which
 * tag it belongs to. Knows nothing of PDF.
 *
 * <p>Lengths are in points of 1/72 inch, y grows downwards. Start with {@link se.blankett.render.layout.Box} and
 * {@link se.blankett.render.layout.Pages}. Imports: nothing.
 */
@NullMarked
package se.blankett.render.layout;

import org.jspecify.annotations.NullMarked;
