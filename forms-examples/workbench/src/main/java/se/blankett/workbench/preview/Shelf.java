package se.blankett.workbench.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.blankett.submission.AttachmentStore;

/** The forms of a folder as it is now: read anew when a file in it, or a template, has changed. */
final class Shelf {
    /** What one author tries out. */
    private static final long MOST_BYTES = 256L << 20;

    private final AttachmentStore store = AttachmentStore.inMemory(MOST_BYTES);
    private final Path folder;
    private final Optional<Path> templates;
    private final Clock clock;
    private final Map<String, FormFile> read = new TreeMap<>();
    private Map<Path, String> stamps = Map.of();
    private long version;

    Shelf(Path folder, Optional<Path> templates, Clock clock) {
        this.folder = folder;
        this.templates = templates;
        this.clock = clock;
    }

    /** Returns where files are kept, until the preview ends. */
    AttachmentStore store() {
        return store;
    }

    Path folder() {
        return folder;
    }

    /** Returns a number that is another one when anything has changed. */
    synchronized long version() {
        refresh();
        return version;
    }

    private void refresh() {
        List<Path> watched = new ArrayList<>(List.of(folder));
        templates.ifPresent(watched::add);
        Map<Path, String> now = Stamps.of(watched);
        if (!now.equals(stamps)) {
            stamps = now;
            version++;
            read.clear();
        }
    }

    /** Returns the names of the files that should be forms, and of overlays, {@code skolskjuts.1780}. */
    List<String> names() {
        return List.copyOf(paths().keySet());
    }

    /** Each file by its name; a form comes before an overlay that is called the same. */
    private Map<String, Path> paths() {
        Map<String, Path> paths = new TreeMap<>();
        Stream.concat(files(FormFile.FORM), files(FormFile.OVERLAY))
                .forEach(file -> paths.putIfAbsent(FormFile.nameOf(file), file));
        return paths;
    }

    /** Returns the names of the author's own stylesheets, {@code kommun.css}. */
    List<String> themes() {
        return files(".css").map(file -> String.valueOf(file.getFileName())).toList();
    }

    /** Returns the form of the name, or empty where there is no such file. */
    synchronized Optional<FormFile> form(String name) {
        refresh();
        return Optional.ofNullable(paths().get(name))
                .map(file -> read.computeIfAbsent(name, added -> FormFile.read(file)));
    }

    Optional<Bench> bench(FormFile file, String lang) {
        return file.bench(lang, templates, clock);
    }

    private Stream<Path> files(String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> String.valueOf(file.getFileName()).endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty(); // gone, perhaps for the moment
        }
    }
}
