/**
 * A class as the start of a form: its properties and its Jakarta constraints as a schema with {@code x-form}, and by name
 * what no schema can say.
 *
 * <p>Start with {@link se.blankett.outline.Outline}. Imports: everything below but {@code bean} and {@code dialogue};
 * Jackson, and jakarta.validation, which a host has or has not.
 */
@NullMarked
package se.blankett.outline;

import org.jspecify.annotations.NullMarked;
