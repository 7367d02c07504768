package se.blankett.parse;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** The documents that lie together in a catalogue, and how they find each other. */
final class Folder implements Neighbours {
    static final String FORM = ".form.json";
    static final String OVERLAY = ".overlay.json";

    /** A base for documents without {@code $id}; no host of this name can ever be (RFC 2606, section 2). */
    private static final String BASE = "https://catalogue.invalid/";

    private static final long MAX_SIZE = FormReader.MAX_LENGTH;

    private final Shelf shelf;
    private final CodeLists codeLists;

    Folder(Shelf shelf, CodeLists codeLists) {
        this.shelf = shelf;
        this.codeLists = codeLists;
    }

    /** @throws UncheckedIOException where there is no such folder */
    static Folder at(Path folder, CodeLists codeLists) {
        return new Folder(FolderShelf.at(folder), codeLists);
    }

    /** Returns the folder that the file lies in. */
    static Folder of(Path file, CodeLists codeLists) {
        return at(file.toAbsolutePath().resolveSibling(""), codeLists);
    }

    @Override
    public CodeLists codeLists() {
        return codeLists;
    }

    /**
     * Reads the form, or the overlay with the base that lies beside it.
     *
     * @throws UncheckedIOException where it cannot be read, or is no UTF-8
     */
    Parsed read(String name) {
        if (shelf.size(name) > MAX_SIZE) {
            return FormReader.tooLarge(name);
        }
        return name.endsWith(OVERLAY)
                ? new OverlayReader(this).read(name, textOf(name), bases())
                : FormReader.read(uriOf(name), name, textOf(name), this);
    }

    /** Returns the names of the forms and overlays, sorted. */
    List<String> forms() {
        return names(FORM, OVERLAY);
    }

    /** Returns the forms that can be read as JSON, whatever else is wrong with them. */
    private List<Document> bases() {
        return names(FORM).stream()
                .flatMap(name -> shelf.find(name).stream())
                .flatMap(path -> read(uriOf(path), path).stream())
                .toList();
    }

    private List<String> names(String... endings) {
        return shelf.names().stream()
                .filter(name -> Stream.of(endings).anyMatch(name::endsWith))
                .toList();
    }

    @Override
    public Optional<Document> find(String uri, String path, Document from) {
        Optional<Document> beside = path.contains(":")
                ? Optional.empty()
                : shelf.find(beside(from, path)).flatMap(file -> read(uri, file));
        return beside.isPresent() ? beside : byId(uri);
    }

    @Override
    public Map<String, List<Source>> translations(String name) {
        Pattern translation =
                Pattern.compile(Pattern.quote(nameOf(name)) + "\\.([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*)\\.json");
        Map<String, List<Source>> translations = new TreeMap<>();
        for (String file : shelf.names()) {
            Matcher named = translation.matcher(file);
            if (named.matches() && shelf.find(file).isPresent()) {
                Source source = new Source(uriOf(file), file, textOf(file));
                translations
                        .computeIfAbsent(named.group(1), lang -> new ArrayList<>())
                        .add(source);
            }
        }
        return translations;
    }

    /** Returns the short name of a document: {@code skolskjuts.form.json} is {@code skolskjuts}. */
    static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("(\\.form|\\.overlay)?\\.json$", "");
    }

    /** A document that calls itself by the address. */
    private Optional<Document> byId(String uri) {
        return names(".json").stream()
                .flatMap(name -> shelf.find(name).stream())
                .flatMap(path -> read(uriOf(path), path).stream())
                .filter(document -> document.uri().equals(uri))
                .findFirst();
    }

    /** The reference as a path from the folder: it counts from the document that it stands in. */
    private static String beside(Document from, String path) {
        String decoded = String.valueOf(URI.create(path).getPath());
        return from.name().substring(0, from.name().lastIndexOf('/') + 1) + decoded;
    }

    private Optional<Document> read(String uri, String path) {
        try {
            return shelf.size(path) > MAX_SIZE ? Optional.empty() : Document.read(uri, path, textOf(path));
        } catch (JsonException | UncheckedIOException e) {
            return Optional.empty(); // RefCheck tells the author that it leads nowhere
        }
    }

    private String textOf(String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(shelf.read(name)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; // some editors begin with a byte order mark
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(name + " is not UTF-8", e);
        }
    }

    static String uriOf(String name) {
        try {
            return BASE + new URI(null, null, "/" + name, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("name: must be a file's, was " + name, e);
        }
    }
}
