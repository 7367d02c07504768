package se.blankett.workbench.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a folder is as it was: when each file in it was last written, and how large it is. */
final class Stamps {
    private static final int DEEPEST = 4;
    private static final Pattern WATCHED = Pattern.compile("[^.].*\\.(json|css|ftlh)");

    private Stamps() {}

    /** Returns a stamp of each file that forms, themes and templates are made of; a folder that is gone has none. */
    static Map<Path, String> of(List<Path> folders) {
        Map<Path, String> stamps = new TreeMap<>();
        folders.forEach(folder -> add(folder, stamps));
        return stamps;
    }

    private static void add(Path folder, Map<Path, String> stamps) {
        try (Stream<Path> files = Files.find(folder, DEEPEST, (file, facts) -> isWatched(file, facts))) {
            files.forEach(file -> stamps.put(file, stampOf(file)));
        } catch (IOException | UncheckedIOException e) {
            stamps.put(folder, "cannot be read"); // for the moment, perhaps: it is looked at again in a second
        }
    }

    private static boolean isWatched(Path file, BasicFileAttributes facts) {
        return facts.isRegularFile()
                && WATCHED.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static String stampOf(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "gone"; // since it was listed
        }
    }
}
