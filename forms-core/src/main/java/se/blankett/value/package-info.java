/**
 * What one person typed for one question: read as a stored value, or what is wrong with it; and written back as it is
 * typed.
 *
 * <p>Imports: form, identifier, report.
 */
@NullMarked
package se.blankett.value;

import org.jspecify.annotations.NullMarked;
