/** Every page of the example forms, in a real browser. */
@NullMarked
package se.blankett.proof;

import org.jspecify.annotations.NullMarked;
