/** Proves that a stored submission needs nothing but itself. */
@NullMarked
package se.blankett.render.stored;

import org.jspecify.annotations.NullMarked;
