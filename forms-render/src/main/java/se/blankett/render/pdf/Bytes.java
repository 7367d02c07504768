package se.blankett.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes that grow, with the syntax of PDF (ISO 32000-1, section 7.3). */
final class Bytes {
    private byte[] bytes;
    private int length;

    Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    Bytes add(byte[] more) {
        return add(more, more.length);
    }

    Bytes add(Bytes more) {
        return add(more.bytes, more.length);
    }

    private Bytes add(byte[] more, int count) {
        reserve(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
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

    /** Adds a reference to an object. */
    Bytes reference(int object) {
        return number(object).add(" 0 R");
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

    /** Adds a string for people (ISO 32000-1, section 7.9.2.2). */
    Bytes text(String text) {
        add('(');
        if (text.chars().allMatch(character -> character >= ' ' && character < 0x7F)) {
            text.chars().forEach(this::escaped);
        } else {
            add(0xFE).add(0xFF);
            for (byte each : text.getBytes(StandardCharsets.UTF_16BE)) {
                escaped(each & 0xFF);
            }
        }
        return add(')');
    }

    /** Returns these bytes compressed. */
    Bytes deflate(Deflater deflater) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        Bytes small = new Bytes(length / 2 + 64);
        do {
            small.reserve(64);
            small.length += deflater.deflate(small.bytes, small.length, small.bytes.length - small.length);
        } while (!deflater.finished());
        return small;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
