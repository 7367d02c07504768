package se.blankett.render.layout;

/** What a mark draws, whose upper left corner is at a place. */
@FunctionalInterface
public interface Shape {
    /** Draws it. */
    void draw(Canvas canvas, double x, double y);
}
