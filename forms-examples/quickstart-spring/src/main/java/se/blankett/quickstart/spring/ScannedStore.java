package se.blankett.quickstart.spring;

import java.io.IOException;
import java.io.InputStream;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.FileRefusal;
import se.blankett.submission.RefusedFileException;

/** Keeps files that a scanner finds nothing in. Of others nothing is kept, and the person is told at the question. */
final class ScannedStore implements AttachmentStore {
    private final AttachmentStore store;
    private final Scanner scanner;

    ScannedStore(AttachmentStore store, Scanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    @Override
    public String store(InputStream bytes) throws IOException {
        String id = store.store(bytes);
        try (InputStream stored = store.open(id)) {
            if (scanner.isHarmful(stored)) {
                throw new RefusedFileException(FileRefusal.VIRUS);
            }
            return id;
        } catch (IOException | RuntimeException e) {
            store.remove(id);
            throw e;
        }
    }

    @Override
    public InputStream open(String id) throws IOException {
        return store.open(id);
    }

    @Override
    public void remove(String id) throws IOException {
        store.remove(id);
    }
}
