/**
 * A host of Jakarta REST: JSON for other programs, with a problem document of its own mapper.
 *
 * <p>Imports: the library's public classes, jakarta.ws.rs, jakarta.validation; Jersey to serve it.
 */
@NullMarked
package se.blankett.threeways.rest;

import org.jspecify.annotations.NullMarked;
