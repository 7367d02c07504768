/** Proves that what is said once is said by every renderer: page, review, receipt, PDF, text and stored submission. */
@NullMarked
package se.blankett.render.everywhere;

import org.jspecify.annotations.NullMarked;
