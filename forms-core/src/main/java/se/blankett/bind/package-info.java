/**
 * A post becomes a draft: every text kept as typed, beside the value that it was read as; a file as what its bytes say.
 *
 * <p>Imports: form, report, submission, value.
 */
@NullMarked
package se.blankett.bind;

import org.jspecify.annotations.NullMarked;
