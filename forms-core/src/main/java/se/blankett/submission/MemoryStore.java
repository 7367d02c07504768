package se.blankett.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;

/** Keeps files in the heap. Safe to share between threads. */
final class MemoryStore implements AttachmentStore {
    private final Map<String, byte[]> files = new HashMap<>();
    private final long capacity;
    private long used;

    MemoryStore(long capacity) {
        this.capacity = capacity;
    }

    /** Reads outside of the lock: a slow sender holds up nobody. */
    @Override
    public String store(InputStream bytes) throws IOException {
        int most = (int) Math.min(room(), Integer.MAX_VALUE - 16);
        byte[] read = bytes.readNBytes(most);
        if (bytes.read() >= 0) {
            throw full();
        }
        return put(read);
    }

    private synchronized long room() {
        return capacity - used;
    }

    private synchronized String put(byte[] bytes) throws IOException {
        if (bytes.length > room()) {
            throw full();
        }
        String id = RandomId.next();
        files.put(id, bytes);
        used += bytes.length;
        return id;
    }

    private IOException full() {
        return new IOException("the store is full: it takes " + capacity + " bytes");
    }

    @Override
    public synchronized InputStream open(String id) throws IOException {
        byte[] bytes = files.get(id);
        if (bytes == null) {
            throw new NoSuchFileException(id);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public synchronized void remove(String id) {
        byte[] bytes = files.remove(id);
        used -= bytes == null ? 0 : bytes.length;
    }
}
