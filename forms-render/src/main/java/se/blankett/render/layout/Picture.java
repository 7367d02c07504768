package se.blankett.render.layout;

/** A picture, of which the layout needs to know its size only. */
public interface Picture {
    /** Returns its width in pixels; at least 1. */
    int width();

    /** Returns its height in pixels; at least 1. */
    int height();
}
