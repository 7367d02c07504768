package se.blankett.render.pdf;

/**
 * Where a leaf of the tree is drawn.
 *
 * @param page from 0
 * @param id of its marked content on that page
 * @param top of it, from the bottom of the page
 */
record Place(int page, int id, double top) {}
