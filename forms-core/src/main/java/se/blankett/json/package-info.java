/**
 * JSON text and plain Java values: the ground that every other package may stand on.
 *
 * <p>Imports nothing of ours. Owns Jackson's streaming parser; no Jackson type is seen outside.
 */
@NullMarked
package se.blankett.json;

import org.jspecify.annotations.NullMarked;
