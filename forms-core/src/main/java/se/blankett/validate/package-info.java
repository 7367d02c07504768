/**
 * What a whole draft, or a document of answers, comes to: what is asked, what of it would be submitted, and what is wrong
 * with it.
 *
 * <p>Imports: form, report, submission, value, json, engine.
 */
@NullMarked
package se.blankett.validate;

import org.jspecify.annotations.NullMarked;
