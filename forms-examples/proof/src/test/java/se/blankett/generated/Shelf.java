package se.blankett.generated;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.blankett.submission.AttachmentStore;

/** Where files are kept, and can be looked at. Each has an id of its own, the same bytes come again as another. */
final class Shelf implements AttachmentStore {
    private final Map<String, byte[]> kept = new TreeMap<>();
    private int taken;

    @Override
    public String store(InputStream bytes) throws IOException {
        byte[] all = bytes.readAllBytes();
        String id = "hylla-" + ++taken;
        kept.put(id, all);
        return id;
    }

    @Override
    public InputStream open(String id) throws IOException {
        return new ByteArrayInputStream(
                bytesOf(id).orElseThrow(() -> new FileNotFoundException("nothing is kept as " + id)));
    }

    @Override
    public void remove(String id) {
        kept.remove(id);
    }

    Set<String> ids() {
        return new TreeSet<>(kept.keySet());
    }

    Optional<byte[]> bytesOf(String id) {
        return Optional.ofNullable(kept.get(id)).map(bytes -> Arrays.copyOf(bytes, bytes.length));
    }
}
