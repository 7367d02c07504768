/**
 * One application that reaches a municipality three ways: as pages, as JSON in Spring MVC, and as JSON in Jakarta REST.
 *
 * <p>Here is the rule that all three ask. Imports: the library's public classes, jakarta.validation.
 */
@NullMarked
package se.blankett.threeways;

import org.jspecify.annotations.NullMarked;
