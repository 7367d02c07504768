/**
 * What is wrong with an answer or a definition, as codes and arguments: immutable, safe to share between threads.
 *
 * <p>Imports: form.
 */
@NullMarked
package se.blankett.report;

import org.jspecify.annotations.NullMarked;
