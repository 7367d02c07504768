package se.blankett.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps each file in a folder under its id. Holds nothing itself: safe to share between threads. */
final class FolderStore implements AttachmentStore {
    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    /** What is written and not moved is left by a process that was killed; its name ends in {@code .part}. */
    @Override
    public String store(InputStream bytes) throws IOException {
        String id = RandomId.next();
        Path part = Files.createTempFile(folder, id, ".part"); // that only its owner reads
        try {
            try (OutputStream written = Files.newOutputStream(part)) {
                bytes.transferTo(written);
            }
            Files.move(part, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return id;
    }

    @Override
    public InputStream open(String id) throws IOException {
        return Files.newInputStream(fileOf(id));
    }

    @Override
    public void remove(String id) throws IOException {
        if (RandomId.isId(id)) {
            Files.deleteIfExists(fileOf(id));
        }
    }

    /** Only what this class named: {@code ../} leads nowhere. */
    private Path fileOf(String id) throws IOException {
        if (!RandomId.isId(id)) {
            throw new NoSuchFileException(id);
        }
        return folder.resolve(id);
    }
}
