package se.blankett.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Set;

/** Keeps each file in a folder under its id. Holds nothing itself: safe to share between threads. */
final class FolderStore implements AttachmentStore {
    private static final String PART = ".part";

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    /** What is written and not moved is left by a process that was killed; its name ends in {@code .part}. */
    @Override
    public String store(InputStream bytes) throws IOException {
        String id = RandomId.next();
        Path part = Files.createTempFile(folder, id, PART); // that only its owner reads
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

    static int removeOlder(Path folder, Instant before, Set<String> used) throws IOException {
        int removed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean ours = name.endsWith(PART) || RandomId.isId(name);
                if (ours && !used.contains(name) && isOlder(file, before) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return removed;
    }

    /** What is gone meanwhile somebody else removed. */
    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            return false;
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
