package se.blankett.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps each file in a folder under its id. Holds nothing itself: safe to share between threads. */
final class FolderStore implements AttachmentStore {
    private static final String PART = ".part";

    /** What {@link Files#createTempFile} calls it: the id, a number, and the ending. */
    private static final Pattern UNFINISHED = Pattern.compile("[0-9a-f]{32}[0-9]+\\.part");

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
        Failures failures = new Failures();
        int removed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean unused = isOurs(file) && !used.contains(String.valueOf(file.getFileName()));
                try {
                    removed += unused && isOlder(file, before) && Files.deleteIfExists(file) ? 1 : 0;
                } catch (IOException e) {
                    failures.add(e);
                }
            }
        } catch (DirectoryIteratorException e) {
            failures.add(new IOException("the folder cannot be read to its end", e));
        }
        failures.throwFirst();
        return removed;
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean named = RandomId.isId(name) || UNFINISHED.matcher(name).matches();
        return named && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
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
