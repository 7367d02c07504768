package se.blankett.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder that a class loader knows by a path. */
final class ClasspathShelf {
    private ClasspathShelf() {}

    static Shelf of(String folder, ClassLoader loader) {
        String path = folder.replaceAll("^/+|/+$", "");
        URL found = Optional.ofNullable(loader.getResource(path + "/"))
                .or(() -> Optional.ofNullable(loader.getResource(path)))
                .orElseThrow(() -> new IllegalArgumentException("folder: must be on the classpath, was " + folder));
        try {
            return found.openConnection() instanceof JarURLConnection jar
                    ? JarShelf.of(jar)
                    : FolderShelf.at(Path.of(new URI(found.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("folder: must be a file or in a jar, was " + found, e);
        }
    }
}
