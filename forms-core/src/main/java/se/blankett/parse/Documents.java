package se.blankett.parse;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;
import se.blankett.json.JsonException;

/** The documents that one form is made of: its own, and those of its catalogue that it refers to. Nothing is fetched. */
final class Documents {
    private final Neighbours neighbours;
    private final Map<String, Document> byUri = new LinkedHashMap<>();
    private final Set<Document> used = new LinkedHashSet<>();

    Documents(Document own, Neighbours neighbours) {
        this.neighbours = neighbours;
        this.byUri.put(own.uri(), own);
        this.used.add(own);
    }

    /** Returns the form's documents as they were read, its own first. */
    List<Source> sources() {
        return used.stream().map(Document::source).toList();
    }

    /** Returns the documents that it refers to. */
    List<Document> others() {
        return used.stream().skip(1).toList();
    }

    /** Returns a place in one of the documents, for a message. */
    SchemaNode nodeAt(String uri, Pointer pointer) {
        return new SchemaNode(byUri.getOrDefault(uri, used.iterator().next()), pointer, Map.of());
    }

    /** Returns what messages call the document. */
    String nameOf(String uri) {
        Document document = byUri.get(uri);
        return document == null ? uri : document.name();
    }

    /** Returns the schema that a {@code $ref} in the node leads to, or empty where it leads nowhere. */
    Optional<SchemaNode> resolve(SchemaNode from, String ref) {
        int hash = ref.indexOf('#');
        String path = hash < 0 ? ref : ref.substring(0, hash);
        String fragment = hash < 0 ? "" : ref.substring(hash + 1);
        Optional<Document> document = path.isEmpty() ? Optional.of(from.document()) : documentAt(from.document(), path);
        return document.flatMap(found -> inside(found, fragment));
    }

    private static Optional<SchemaNode> inside(Document document, String fragment) {
        if (fragment.isEmpty() || fragment.startsWith("/")) {
            return document.at(Pointer.parse(decode(fragment)));
        }
        return Anchors.find(document, fragment);
    }

    private Optional<Document> documentAt(Document from, String path) {
        try {
            String uri = URI.create(from.uri()).resolve(path).toString();
            Optional<Document> known = Optional.ofNullable(byUri.get(uri));
            Optional<Document> found = known.isPresent() ? known : neighbours.find(uri, path, from);
            found.ifPresent(document -> {
                byUri.put(uri, document);
                used.add(document);
            });
            return found;
        } catch (IllegalArgumentException | JsonException e) {
            return Optional.empty(); // no URI, or no JSON: RefCheck says that it leads nowhere
        }
    }

    private static String decode(String fragment) {
        return fragment.indexOf('%') < 0
                ? fragment
                : java.net.URLDecoder.decode(fragment.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Returns the document that the text is. */
    static Document read(String uri, String name, String text) {
        Map<String, Object> tree = Json.parseObject(text, Json.DEPTH);
        String id = tree.get("$id") instanceof String given ? given : "";
        return new Document(new Source(id.isEmpty() ? uri : id, name, text), tree);
    }
}
