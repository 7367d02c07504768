/**
 * The compiled definition of a form: immutable, thread-safe, made once from a schema.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package se.blankett.form;

import org.jspecify.annotations.NullMarked;
