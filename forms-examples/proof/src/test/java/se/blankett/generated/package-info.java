/**
 * Forms that nobody wrote, and what has to hold for each of them: what is shown is what is validated. Seeded: a form that
 * fails is told with its seed, and those with little in them come first.
 */
@NullMarked
package se.blankett.generated;

import org.jspecify.annotations.NullMarked;
