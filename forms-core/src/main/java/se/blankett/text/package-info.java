/**
 * Words: the messages for codes, one file per language; how numbers, dates, sizes and answers are written.
 *
 * <p>Imports: form, identifier, json, report.
 */
@NullMarked
package se.blankett.text;

import org.jspecify.annotations.NullMarked;
