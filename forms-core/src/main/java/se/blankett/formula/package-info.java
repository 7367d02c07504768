/**
 * Formulas over answers behind our own types: what one reads is known before it runs, and its value is exact.
 *
 * <p>Imports: form, json, identifier. Owns EvalEx, of which nothing is seen outside.
 */
@NullMarked
package se.blankett.formula;

import org.jspecify.annotations.NullMarked;
