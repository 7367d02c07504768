package se.blankett.submission;

import java.util.Arrays;

/** The end of a stream that is read once. For one thread. */
final class LastBytes {
    /** Room for the directory of an archive of some three thousand files. */
    static final int MOST = 256 << 10;

    private byte[] bytes = new byte[0];
    private int length;

    void add(byte[] read, int from, int count) {
        int added = Math.min(count, MOST);
        if (length + added > 2 * MOST) { // what is moved is less than what has come since the last time
            System.arraycopy(bytes, length - MOST, bytes, 0, MOST);
            length = MOST;
        }
        if (length + added > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * MOST, Math.max(length + added, 2 * bytes.length)));
        }
        System.arraycopy(read, from + count - added, bytes, length, added);
        length += added;
    }

    /** Returns the last {@link #MOST} bytes, or all where there are fewer. */
    byte[] toByteArray() {
        return Arrays.copyOfRange(bytes, Math.max(0, length - MOST), length);
    }
}
