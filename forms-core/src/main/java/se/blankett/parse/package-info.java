/**
 * A schema's text becomes a form, or every problem that its author has to mend; a folder of them becomes a catalogue.
 *
 * <p>Imports: form, report, json, engine.
 */
@NullMarked
package se.blankett.parse;

import org.jspecify.annotations.NullMarked;
