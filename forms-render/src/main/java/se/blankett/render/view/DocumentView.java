package se.blankett.render.view;

/**
 * A page of its own.
 *
 * @param lang the BCP 47 tag of the page
 */
public record DocumentView(String lang) {}
