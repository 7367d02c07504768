package se.blankett.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder, on a disk or in an archive: no document outside it is ever found by a reference, not by a path and not by a link. */
record FolderShelf(Path root) implements Shelf {
    /** @throws UncheckedIOException where there is no such folder */
    static FolderShelf at(Path folder) {
        try {
            return new FolderShelf(folder.toRealPath());
        } catch (IOException e) { // a path from where the program was started is often from another place
            throw new UncheckedIOException("no folder of forms at " + folder.toAbsolutePath(), e);
        }
    }

    @Override
    public List<String> names() {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> find(String path) {
        try {
            Path file = root.resolve(path).toRealPath();
            return Optional.of(file)
                    .filter(real -> real.startsWith(root) && Files.isRegularFile(real))
                    .map(real -> root.relativize(real).toString());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // RefCheck tells the author that it leads nowhere
        }
    }

    @Override
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size(String path) {
        try {
            return Files.size(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
