package se.blankett.submission;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import se.blankett.json.Sha256;

/**
 * Counts and digests bytes while a store reads them, and stops it where there are too many. What is read is read once:
 * a mark would have bytes counted twice, and there is none. For one thread, as every stream is.
 */
final class MeasuredStream extends FilterInputStream {
    /** Where every kind of file tells what it is. */
    static final int HEAD = 16_384;

    private final MessageDigest digest = Sha256.start();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    private final LastBytes tail = new LastBytes();
    private final long most;
    private final FileRefusal beyond;
    private long size;

    /** @param beyond the reason to give when there are more */
    MeasuredStream(InputStream bytes, long most, FileRefusal beyond) {
        super(bytes);
        this.most = most;
        this.beyond = beyond;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        int read = super.read(into, from, count);
        if (read > 0) {
            measure(into, from, read);
        }
        return read;
    }

    private void measure(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (size > most) {
            throw new RefusedFileException(beyond);
        }
        digest.update(bytes, from, count);
        head.write(bytes, from, Math.min(count, HEAD - head.size()));
        tail.add(bytes, from, count);
    }

    /** What is passed over is measured, too. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, HEAD)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Does nothing, also where the stream beneath could: see {@link InputStream#mark}. */
    @Override
    public synchronized void mark(int readLimit) {
        // there is no way back
    }

    @Override
    public synchronized void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    long size() {
        return size;
    }

    byte[] head() {
        return head.toByteArray();
    }

    /** Returns the names of the files in it where it is an archive. */
    List<String> entries() {
        return ArchiveNames.isArchive(head()) ? ArchiveNames.of(tail.toByteArray(), size) : List.of();
    }

    /** Returns the digest, once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
