/**
 * Swedish identifiers as values: read from what a person typed, stored in one form, shown and masked.
 *
 * <p>Imports nothing of ours. Owns libphonenumber, and the tables of municipalities
 * and of clearing numbers.
 */
@NullMarked
package se.blankett.identifier;

import org.jspecify.annotations.NullMarked;
