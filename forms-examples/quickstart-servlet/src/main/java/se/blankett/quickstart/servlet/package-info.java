/**
 * The shortest host: one servlet, one form, a page of its own.
 *
 * <p>Start with {@link se.blankett.quickstart.servlet.FormServlet}. Imports: the library's public classes, servlets; Jetty
 * in the main class.
 */
@NullMarked
package se.blankett.quickstart.servlet;

import org.jspecify.annotations.NullMarked;
