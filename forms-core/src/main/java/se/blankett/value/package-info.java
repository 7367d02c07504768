/**
 * What one person typed for one question: read as a stored value, or what is wrong with it; written back as it is
 * typed; and what is wrong with an answer, or with there being none.
 *
 * <p>Imports: form, identifier, report, json.
 */
@NullMarked
package se.blankett.value;

import org.jspecify.annotations.NullMarked;
