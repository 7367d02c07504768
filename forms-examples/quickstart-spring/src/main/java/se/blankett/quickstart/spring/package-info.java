/**
 * A host with pages of its own: forms are parts of them, in three languages, and several stand on one page.
 *
 * <p>Start with {@link se.blankett.quickstart.spring.FormController}. Imports: the library's public classes, Spring.
 */
@NullMarked
package se.blankett.quickstart.spring;

import org.jspecify.annotations.NullMarked;
