package se.blankett.render.layout;

/**
 * Where a box is laid out. Immutable.
 *
 * @param x left edge
 * @param tag what the box belongs to: its own tags are added below
 */
public record Column(Metrics metrics, double x, double width, Tag tag) {
    /** Returns the same place, for what belongs to the tag. */
    public Column in(Tag other) {
        return new Column(metrics, x, width, other);
    }

    /** Returns a part of it, from a distance from its left edge. */
    public Column part(double from, double partWidth) {
        return new Column(metrics, x + from, partWidth, tag);
    }
}
