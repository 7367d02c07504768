package se.blankett.render.html;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Schemas that nobody wrote for a form: what is found in repositories, interfaces, and the output of generators. */
final class PlainSchemas {
    static final Path FOLDER = Path.of("src/test/resources/plain");

    private PlainSchemas() {}

    static Stream<Named<String>> all() {
        Stream<Named<String>> files = files().stream().map(file -> Named.of(nameOf(file), read(file)));
        return Stream.concat(files, Stream.of(Named.of("four-hundred", fourHundred())));
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> nameOf(file).endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** 400 texts, numbers and booleans, without a title or an order. */
    static String fourHundred() {
        List<String> types = List.of("string", "integer", "boolean", "number");
        return IntStream.range(0, 400)
                .mapToObj(i -> "\"field" + i + "\":{\"type\":\"" + types.get(i % types.size()) + "\"}")
                .collect(joining(",", "{\"type\":\"object\",\"properties\":{", "}}"));
    }
}
