/**
 * Swedish identifiers as values: read from what a person typed, stored in one form, shown and masked.
 *
 * <p>Imports nothing of ours. Owns libphonenumber.
 */
@NullMarked
package se.blankett.identifier;

import org.jspecify.annotations.NullMarked;
