package se.blankett.render.layout;

/**
 * How a piece of text looks. Immutable.
 *
 * @param size of the letters, in points; more than 0
 * @param leading from one line to the next, in points; at least the size
 * @param rgb colour, {@code 0xRRGGBB}
 */
public record Style(Face face, double size, double leading, int rgb) {
    public Style {
        if (size <= 0 || leading < size) {
            throw new IllegalArgumentException(
                    "style: leading must be at least size and size more than 0, was " + size + " on " + leading);
        }
    }

    /** Returns a copy in the face. */
    public Style with(Face other) {
        return new Style(other, size, leading, rgb);
    }

    /** Returns a copy in the colour. */
    public Style withColour(int other) {
        return new Style(face, size, leading, other);
    }

    /** Returns a copy of the size, with the leading. */
    public Style withSize(double points, double lines) {
        return new Style(face, points, lines, rgb);
    }

    /** Returns how far below the top of its line the letters stand: digits are in the middle of the line. */
    double baseline() {
        return leading / 2 + size * 0.35;
    }
}
