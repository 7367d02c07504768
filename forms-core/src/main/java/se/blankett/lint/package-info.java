/**
 * Advice to the author of a form: what will trouble citizens, though it is a form. What stops it from being one is said
 * when it is read.
 *
 * <p>Start with {@link se.blankett.lint.Linter}. Imports: form, identifier, report, value, json, engine.
 */
@NullMarked
package se.blankett.lint;

import org.jspecify.annotations.NullMarked;
