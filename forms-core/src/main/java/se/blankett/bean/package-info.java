/**
 * A form and a Java class as two views of one thing: accepted answers as a class, what Jakarta Validation finds as
 * findings, and findings as violations.
 *
 * <p>Imports: everything below; Jackson, and jakarta.validation, which a host has or has not: only {@link
 * se.blankett.bean.Beans#as} does without it.
 */
@NullMarked
package se.blankett.bean;

import org.jspecify.annotations.NullMarked;
