/**
 * What a page shows, as strings ready to show: filled from a turn or a stored submission.
 *
 * <p>Imports: core's data.
 */
@NullMarked
package se.blankett.render.view;

import org.jspecify.annotations.NullMarked;
