package se.blankett.render.html;

import java.io.Writer;

/** Collects a page. One thread fills it, so that it needs no lock for each of its thousand pieces. */
final class PageWriter extends Writer {
    private static final int USUAL = 16_384;

    private final StringBuilder page = new StringBuilder(USUAL);

    @Override
    public void write(int character) {
        page.append((char) character);
    }

    @Override
    public void write(char[] characters, int start, int length) {
        page.append(characters, start, length);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int start, int length) {
        page.append(text, start, start + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return page.toString();
    }
}
