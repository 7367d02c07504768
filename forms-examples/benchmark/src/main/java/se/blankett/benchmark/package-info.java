/**
 * JMH timings of the core beside the libraries that it stands on.
 *
 * <p>Imports: the core's public classes, as a host does.
 */
@NullMarked
package se.blankett.benchmark;

import org.jspecify.annotations.NullMarked;
