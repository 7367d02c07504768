/**
 * What is proved of a PDF: that a validator finds no fault, what is read in which order, and what it looks like. For the
 * tests of this module and of others that make PDFs.
 */
@NullMarked
package se.blankett.pdfproof;

import org.jspecify.annotations.NullMarked;
