/** Proves, in a browser, that files are added, kept, removed and submitted. */
@NullMarked
package se.blankett.render.files;

import org.jspecify.annotations.NullMarked;
