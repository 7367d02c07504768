package se.blankett.render.layout;

/**
 * A surface behind bands that follow each other; one surface on each page. No record: two that look alike are two.
 * Immutable.
 */
final class Backdrop {
    private static final double BAR = 3;

    private final double x;
    private final double width;
    private final int rgb;
    private final int bar;

    /** @param bar the colour of a bar at its left, or the same as the surface */
    Backdrop(double x, double width, int rgb, int bar) {
        this.x = x;
        this.width = width;
        this.rgb = rgb;
        this.bar = bar;
    }

    Mark mark(double top, double height) {
        return new Mark(Tag.LAYOUT, x, top, (canvas, left, y) -> {
            canvas.fill(left, y, width, height, rgb);
            canvas.fill(left, y, BAR, height, bar);
        });
    }
}
