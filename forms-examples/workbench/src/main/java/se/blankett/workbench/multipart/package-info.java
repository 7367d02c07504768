/**
 * A posted page with files, as browsers send one.
 *
 * <p>Imports: submission; Apache Commons FileUpload.
 */
@NullMarked
package se.blankett.workbench.multipart;

import org.jspecify.annotations.NullMarked;
