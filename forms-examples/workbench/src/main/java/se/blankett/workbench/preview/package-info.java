/**
 * A folder of forms, served on this machine to the one who writes them.
 *
 * <p>Imports: the core's public classes and the renderers, as a host does; multipart; the JDK's server.
 */
@NullMarked
package se.blankett.workbench.preview;

import org.jspecify.annotations.NullMarked;
