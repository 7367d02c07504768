/**
 * A Spring host: pages for people, and JSON for other programs with Spring's own problem documents.
 *
 * <p>Imports: the library's public classes, Spring, jakarta.validation.
 */
@NullMarked
package se.blankett.threeways.spring;

import org.jspecify.annotations.NullMarked;
