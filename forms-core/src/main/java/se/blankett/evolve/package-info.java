/**
 * What becomes of a form that changes: whether the data of an overlay are still data of its base.
 *
 * <p>Imports: engine, form, json, report.
 */
@NullMarked
package se.blankett.evolve;

import org.jspecify.annotations.NullMarked;
