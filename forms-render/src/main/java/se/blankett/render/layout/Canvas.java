package se.blankett.render.layout;

/** What marks are drawn on. */
public interface Canvas {
    /** Draws text; {@code width} is how wide the layout took it to be. */
    void text(double x, double baseline, double width, String text, Style style);

    /** Fills a rectangle. */
    void fill(double x, double y, double width, double height, int rgb);

    /** Draws a line through the points {@code x1, y1, x2, y2 ...}, with round ends. */
    void stroke(double[] points, double thickness, int rgb);

    /** Draws a picture. */
    void picture(double x, double y, double width, double height, Picture picture);
}
