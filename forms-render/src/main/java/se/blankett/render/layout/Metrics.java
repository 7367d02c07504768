package se.blankett.render.layout;

/** How wide characters are. Implementations are safe to share between threads. */
@FunctionalInterface
public interface Metrics {
    /** Returns how far the character moves the pen, in thousandths of the size of the text. */
    int advance(Face face, int codePoint);
}
