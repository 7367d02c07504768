package se.blankett.render.layout;

/**
 * Something drawn, and what it belongs to. Immutable.
 *
 * @param tag a leaf of the tree, or an artifact
 * @param x from the left of the page
 * @param y from the top of its band, or, on a page, of the page
 */
public record Mark(Tag tag, double x, double y, Shape shape) {
    /** Returns a copy that stands lower. */
    Mark down(double distance) {
        return new Mark(tag, x, y + distance, shape);
    }

    /** Draws it. */
    public void draw(Canvas canvas) {
        shape.draw(canvas, x, y);
    }
}
