/**
 * A submission as plain text: an e-mail, or what is signed with an e-identification.
 *
 * <p>Imports: render.view, core's data.
 */
@NullMarked
package se.blankett.render.text;

import org.jspecify.annotations.NullMarked;
