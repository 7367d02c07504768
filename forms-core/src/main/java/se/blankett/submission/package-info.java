/**
 * What travels between a citizen, a host and us: a post, the draft that it changes, what the draft comes to, and what
 * is accepted in the end. Immutable, safe to share between threads; what holds answers shows none in {@code toString}.
 *
 * <p>Imports: form, report, text, json.
 */
@NullMarked
package se.blankett.submission;

import org.jspecify.annotations.NullMarked;
