package se.blankett.parse;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import se.blankett.engine.Anchors;
import se.blankett.form.CodeLists;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.JsonException;

/** The documents that one form is made of: its own, and those of its catalogue that it refers to. Nothing is fetched. */
final class Documents {
    private final Document own;
    private final Neighbours neighbours;

    /** Under each address that a reference gave: a document may have one by its path, and another by its {@code $id}. */
    private final Map<String, Document> byUri = new LinkedHashMap<>();

    private final Set<String> missing = new HashSet<>();
    private final Map<String, Map<String, Pointer>> anchors = new HashMap<>();

    Documents(Document own, Neighbours neighbours) {
        this.own = own;
        this.neighbours = neighbours;
        this.byUri.put(own.uri(), own);
    }

    /** Returns the form's documents under each address that they are referred to by, its own first. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        byUri.forEach((uri, document) ->
                sources.add(new Source(uri, document.name(), document.source().text())));
        return sources;
    }

    /** Returns the same documents with other texts, at the same addresses. */
    Documents worded(UnaryOperator<Document> change) {
        Documents worded = new Documents(change.apply(own), Neighbours.none(codeLists()));
        others().forEach(document -> byUri.forEach((uri, known) -> {
            if (known.equals(document)) {
                worded.byUri.put(uri, change.apply(document));
            }
        }));
        return worded;
    }

    /** Returns the lists that questions have their options from. */
    CodeLists codeLists() {
        return neighbours.codeLists();
    }

    Document own() {
        return own;
    }

    /** Returns the documents that it refers to. */
    List<Document> others() {
        Map<String, Document> others = new LinkedHashMap<>();
        byUri.values().forEach(document -> others.put(document.uri(), document));
        others.remove(own.uri());
        return List.copyOf(others.values());
    }

    /** Returns a place in one of the documents, for a message. */
    SchemaNode nodeAt(String uri, Pointer pointer) {
        return new SchemaNode(byUri.getOrDefault(uri, own), pointer, Map.of());
    }

    /** Returns what messages call the document. */
    String nameOf(String uri) {
        return byUri.getOrDefault(uri, own).name();
    }

    /** Returns the schema that the node's {@code $ref} leads to, or empty where it has none or leads nowhere. */
    Optional<SchemaNode> target(SchemaNode node) {
        return follow(node, this::inside);
    }

    /** Says whether the node's {@code $ref} leads to the schema {@code false}, which no answer meets. */
    boolean leadsToNever(SchemaNode node) {
        return follow(node, Documents::never).isPresent();
    }

    /** @param inside what is found in a document at a fragment */
    private <T> Optional<T> follow(SchemaNode from, BiFunction<Document, String, Optional<T>> inside) {
        if (!(from.map().get("$ref") instanceof String ref)) {
            return Optional.empty();
        }
        int hash = ref.indexOf('#');
        String path = hash < 0 ? ref : ref.substring(0, hash);
        String fragment = hash < 0 ? "" : ref.substring(hash + 1);
        try {
            Optional<Document> document =
                    path.isEmpty() ? Optional.of(from.document()) : documentAt(from.document(), path);
            return document.flatMap(found -> inside.apply(found, fragment));
        } catch (IllegalArgumentException | JsonException e) {
            return Optional.empty(); // no URI, or no JSON: RefCheck says that it leads nowhere
        }
    }

    private Optional<SchemaNode> inside(Document document, String fragment) {
        if (fragment.isEmpty() || fragment.startsWith("/")) {
            return document.at(Pointer.parse(decode(fragment)));
        }
        return Optional.ofNullable(anchors.computeIfAbsent(document.uri(), uri -> Anchors.of(document.tree()))
                        .get(fragment))
                .flatMap(document::at);
    }

    private static Optional<Document> never(Document document, String fragment) {
        return Optional.of(document)
                .filter(found -> fragment.startsWith("/") && found.isNever(Pointer.parse(decode(fragment))));
    }

    private Optional<Document> documentAt(Document from, String path) {
        String uri = URI.create(from.uri()).resolve(path).toString();
        Document known = byUri.get(uri);
        if (known != null || missing.contains(uri)) {
            return Optional.ofNullable(known);
        }
        Optional<Document> found = neighbours.find(uri, path, from);
        found.ifPresentOrElse(document -> add(uri, document), () -> missing.add(uri));
        return Optional.ofNullable(byUri.get(uri));
    }

    private void add(String uri, Document document) {
        byUri.putIfAbsent(document.uri(), document);
        byUri.put(uri, byUri.getOrDefault(document.uri(), document));
    }

    private static String decode(String fragment) {
        return fragment.indexOf('%') < 0
                ? fragment
                : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
