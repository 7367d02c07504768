package se.blankett.render.view;

/**
 * Blocks under a heading of their own.
 *
 * @param title the heading; empty where there is none
 * @param help text under it
 */
public record SectionView(Phrase title, Prose help) {}
