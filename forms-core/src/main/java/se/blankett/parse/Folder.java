package se.blankett.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.blankett.form.CodeLists;
import se.blankett.form.Source;
import se.blankett.json.JsonException;

/** The folder that a catalogue is: no document outside it is ever read, not by a path and not by a link. */
final class Folder implements Neighbours {
    /** A base for documents without {@code $id}; no host of this name can ever be (RFC 2606, section 2). */
    private static final String BASE = "https://catalogue.invalid/";

    private static final long MAX_SIZE = FormReader.MAX_LENGTH;

    private final Path root;
    private final CodeLists codeLists;

    private Folder(Path root, CodeLists codeLists) {
        this.root = root;
        this.codeLists = codeLists;
    }

    /** @throws UncheckedIOException where there is no such folder */
    static Folder at(Path folder, CodeLists codeLists) {
        try {
            return new Folder(folder.toRealPath(), codeLists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder that the file lies in. */
    static Folder of(Path file, CodeLists codeLists) {
        return at(file.toAbsolutePath().resolveSibling(""), codeLists);
    }

    @Override
    public CodeLists codeLists() {
        return codeLists;
    }

    /** @throws UncheckedIOException where it cannot be read, or is no UTF-8 */
    Parsed read(Path file) {
        if (sizeOf(file) > MAX_SIZE) {
            return FormReader.tooLarge(nameOf(file));
        }
        return FormReader.read(uriOf(nameOf(file)), nameOf(file), textOf(file), this);
    }

    /** Returns the forms in the folder, by name. */
    List<Path> forms() {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> nameOf(file).endsWith(".form.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Document> find(String uri, String path, Document from) {
        Optional<Document> beside = path.contains(":")
                ? Optional.empty()
                : inside(beside(from, path)).flatMap(file -> read(uri, file));
        return beside.isPresent() ? beside : byId(uri);
    }

    @Override
    public Map<String, Source> translations(String name) {
        String base = Pattern.quote(name.replaceFirst("(\\.form)?\\.json$", ""));
        Pattern translation = Pattern.compile(base + "\\.([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)\\.json");
        Map<String, Source> translations = new TreeMap<>();
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.toList()) {
                Matcher named = translation.matcher(nameOf(file));
                if (named.matches() && inside(nameOf(file)).isPresent()) {
                    translations.put(named.group(1), new Source(uriOf(nameOf(file)), nameOf(file), textOf(file)));
                }
            }
            return translations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that calls itself by the address. */
    private Optional<Document> byId(String uri) {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> nameOf(file).endsWith(".json"))
                    .sorted()
                    .flatMap(file -> inside(nameOf(file)).stream())
                    .flatMap(file -> read(uriOf(nameOf(file)), file).stream())
                    .filter(document -> document.uri().equals(uri))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reference as a path from the folder: it counts from the document that it stands in. */
    private static String beside(Document from, String path) {
        String decoded = String.valueOf(URI.create(path).getPath());
        return from.name().substring(0, from.name().lastIndexOf('/') + 1) + decoded;
    }

    private Optional<Path> inside(String path) {
        try {
            Path file = root.resolve(path).toRealPath();
            boolean small = Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE;
            return Optional.of(file).filter(real -> real.startsWith(root) && small);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // RefCheck tells the author that it leads nowhere
        }
    }

    private Optional<Document> read(String uri, Path file) {
        try {
            return Optional.of(Document.of(uri, root.relativize(file).toString(), textOf(file)));
        } catch (JsonException | UncheckedIOException e) {
            return Optional.empty(); // RefCheck tells the author that it leads nowhere
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text; // some editors begin with a byte order mark
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(nameOf(file) + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String uriOf(String name) {
        try {
            return BASE + new URI(null, null, "/" + name, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("name: must be a file's, was " + name, e);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
