package se.blankett.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the components, as they lie in the source. */
final class Folders {
    static final Path ROOT = Path.of("src/main/components");

    private Folders() {}

    /** Returns the names of all folders, in alphabetical order. */
    static List<String> names() {
        return list(ROOT)
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    static Path template(String component) {
        return ROOT.resolve(component).resolve("template.ftlh");
    }

    /** Returns the names of the files with that ending in the component's examples, without it. */
    static List<String> examples(String component, String ending) {
        return list(ROOT.resolve(component).resolve("examples"))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
