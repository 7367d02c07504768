/**
 * The JSON Schema engine behind our own types: a compiled schema, its conditions, formats and linear patterns.
 *
 * <p>Imports: form, identifier, json. Owns networknt's validator, RE2/J and Jackson's tree; none is seen outside.
 */
@NullMarked
package se.blankett.engine;

import org.jspecify.annotations.NullMarked;
