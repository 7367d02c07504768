/**
 * HTML: a form's pages as a host shows them, each component from a template of its own, and the stylesheet and script
 * that go with them.
 *
 * <p>Start with {@link se.blankett.render.html.HtmlRenderer}. Imports: core's data, {@code render.view}, FreeMarker.
 */
@NullMarked
package se.blankett.render.html;

import org.jspecify.annotations.NullMarked;
