package se.blankett.render.layout;

/**
 * The paper and its margins. Immutable.
 *
 * @param top from the edge of the paper to the text; what each page begins with stands in it
 */
public record Sheet(double width, double height, double left, double top, double right, double bottom) {
    private static final double MILLIMETRE = 72 / 25.4;

    /** Returns upright A4 with margins in millimetres. */
    public static Sheet a4(double left, double top, double right, double bottom) {
        return new Sheet(
                210 * MILLIMETRE,
                297 * MILLIMETRE,
                left * MILLIMETRE,
                top * MILLIMETRE,
                right * MILLIMETRE,
                bottom * MILLIMETRE);
    }

    /** Returns how wide the text is. */
    public double textWidth() {
        return width - left - right;
    }

    /** Returns where the text ends. */
    double textEnd() {
        return height - bottom;
    }
}
