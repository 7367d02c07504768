package se.blankett.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A finished PDF. Immutable: safe to share between threads. */
public final class Pdf {
    private final byte[] bytes;
    private final int pages;
    private final List<Integer> replaced;

    Pdf(byte[] bytes, int pages, List<Integer> replaced) {
        this.bytes = bytes;
        this.pages = pages;
        this.replaced = List.copyOf(replaced);
    }

    /** Returns a copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the file. The stream is not closed. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** Returns how long the file is, in bytes: the {@code Content-Length} of an answer. */
    public int size() {
        return bytes.length;
    }

    /** Returns how many pages it has; at least 1. */
    public int pages() {
        return pages;
    }

    /**
     * Returns the characters, as Unicode code points, that are shown as their codes, {@code [U+1F600]}, in the order that
     * they were met, each once: those that no font has, that would need shaping, or that are unseen. Mostly none.
     */
    public List<Integer> replaced() {
        return replaced;
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Pdf[" + bytes.length + " bytes, pages=" + pages + ", replaced=" + replaced.size() + "]";
    }
}
