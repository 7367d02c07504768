package se.blankett.render.view;

/**
 * How far the reader has come.
 *
 * @param step the page, from 1
 * @param steps how many pages there are; 0 where that still depends on the answers, and nothing is said
 * @param text {@code Steg 2 av 5}
 */
public record Progress(int step, int steps, String text) {
    /** Nothing is said. */
    public static final Progress NONE = new Progress(0, 0, "");
}
