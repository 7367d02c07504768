/**
 * One Jakarta Validation constraint for each Swedish format, for any class of a host's.
 *
 * <p>Imports: identifier; jakarta.validation, which a host has or has not: nothing else of ours needs this package.
 * Owns the texts in {@code ContributorValidationMessages}, which are those of a form.
 */
@NullMarked
package se.blankett.constraint;

import org.jspecify.annotations.NullMarked;
