/**
 * What every page is proved with: a real browser, axe, the Nu HTML checker, and our own rules of layout and structure.
 * Each tool returns its findings as lines, and an empty list when it has none. Start with {@link
 * se.blankett.browser.Browser} and {@link se.blankett.browser.Site}.
 *
 * <p>Test classes only, shared with the other modules as forms-render's test jar.
 */
@NullMarked
package se.blankett.browser;

import org.jspecify.annotations.NullMarked;
