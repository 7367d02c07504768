/**
 * The commands for form authors: one class a command, and the main class.
 *
 * <p>Imports: the core's public classes and the renderers, as a host does; the preview.
 */
@NullMarked
package se.blankett.workbench;

import org.jspecify.annotations.NullMarked;
