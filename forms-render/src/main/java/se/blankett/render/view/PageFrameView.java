package se.blankett.render.view;

/**
 * What every page of a form says around its contents.
 *
 * @param lang the BCP 47 tag of the page
 * @param urgent stands above everything
 * @param quickExit the address of the button that leaves at once, or {@code ""}
 */
public record PageFrameView(String lang, Prose urgent, String quickExit) {}
