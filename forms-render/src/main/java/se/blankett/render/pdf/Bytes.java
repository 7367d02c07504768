package se.blankett.render.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Bytes that grow, with the syntax of what is drawn (ISO 32000-1, section 7.8.2). A page is thousands of operators:
 * PDFBox would check and format each number of them.
 */
final class Bytes {
    private byte[] bytes;
    private int length;

    Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    static Bytes of(byte[] bytes) {
        Bytes all = new Bytes(0);
        all.bytes = bytes;
        all.length = bytes.length;
        return all;
    }

    int length() {
        return length;
    }

    /** Returns the bytes so far, not copied. */
    ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, length).slice();
    }

    Bytes add(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Adds syntax, ASCII. */
    @SuppressWarnings("deprecation") // of what it drops, the upper half of each char, ASCII has nothing
    Bytes add(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
        return this;
    }

    Bytes number(long value) {
        return add(Long.toString(value));
    }

    /** Adds a length with two decimals at most, then a space. */
    Bytes number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            add('-');
            hundredths = -hundredths;
        }
        number(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            add('.').add('0' + rest / 10);
            if (rest % 10 != 0) {
                add('0' + rest % 10);
            }
        }
        return add(' ');
    }

    /** Adds two bytes within a string, what has a meaning there escaped. */
    Bytes glyph(int code) {
        return escaped(code >> 8).escaped(code & 0xFF);
    }

    private Bytes escaped(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            add('\\');
        } else if (value == '\r') { // a bare one is read as a line feed
            return add("\\r");
        }
        return add(value);
    }

    /** Returns these bytes compressed. */
    Bytes deflate(int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            Bytes small = new Bytes(length / 2 + 64);
            do {
                small.reserve(64);
                small.length += deflater.deflate(small.bytes, small.length, small.bytes.length - small.length);
            } while (!deflater.finished());
            return small;
        } finally {
            deflater.end();
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
