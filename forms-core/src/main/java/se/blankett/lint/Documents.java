package se.blankett.lint;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.engine.DraftUpgrade;
import se.blankett.engine.Subschemas;
import se.blankett.engine.Upgraded;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;
import se.blankett.report.Problem;

/** The documents of a form as they were written, and where their references lead. */
final class Documents {
    /** By each address that a reference may have; the form's own first. */
    private final Map<String, Node> byUri = new LinkedHashMap<>();

    private final Map<String, Node> byName = new LinkedHashMap<>();
    private final Map<String, Upgraded> schemas = new LinkedHashMap<>();
    private final Map<String, Node> anchors = new LinkedHashMap<>();

    Documents(List<Source> sources) {
        for (Source source : sources) {
            Upgraded schema = DraftUpgrade.of(source);
            Node root = new Node(source.name(), source.uri(), Pointer.ROOT, schema.tree());
            schemas.put(source.name(), schema);
            byUri.put(source.uri(), root);
            byName.putIfAbsent(source.name(), root);
        }
        byUri.values().forEach(this::addAnchors);
    }

    private void addAnchors(Node node) {
        anchors.putIfAbsent(node.uri() + "#" + node.text("$anchor"), node);
        below(node).forEach(this::addAnchors);
    }

    Node own() {
        return byName.values().iterator().next();
    }

    /** Returns each document once. */
    List<Node> roots() {
        return List.copyOf(byName.values());
    }

    /** Returns what stands in the documents, by the names that messages call them. */
    Map<String, Map<String, Object>> trees() {
        Map<String, Map<String, Object>> trees = new LinkedHashMap<>();
        byName.forEach((name, root) -> trees.put(name, root.map()));
        return trees;
    }

    /** Returns the problem at the place as its author wrote it: an older draft has some elsewhere. */
    Problem written(Problem problem) {
        Pointer place = problem.pointer();
        return problem.withPointer(Optional.ofNullable(schemas.get(problem.document()))
                .map(schema -> schema.written(place))
                .orElse(place));
    }

    /** Returns the object at the place, or an empty one where none is. */
    Node at(String uri, Pointer pointer) {
        Node root = byUri.getOrDefault(uri, own());
        return inside(root, pointer).orElse(new Node(root.document(), root.uri(), pointer, Map.of()));
    }

    /** Returns the schema that the node's {@code $ref} leads to, or empty where it has none or leads nowhere. */
    Optional<Node> target(Node node) {
        String ref = node.text("$ref");
        int hash = ref.indexOf('#');
        String path = hash < 0 ? ref : ref.substring(0, hash);
        String fragment = hash < 0 ? "" : ref.substring(hash + 1);
        try {
            String uri = path.isEmpty()
                    ? node.uri()
                    : URI.create(node.uri()).resolve(path).toString();
            Optional<Node> root = ref.isEmpty() ? Optional.empty() : Optional.ofNullable(byUri.get(uri));
            if (fragment.isEmpty() || fragment.startsWith("/")) {
                return root.flatMap(found -> inside(found, Pointer.parse(decode(fragment))));
            }
            return Optional.ofNullable(anchors.get(uri + "#" + fragment));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address: the author has been told that it leads nowhere
        }
    }

    private static Optional<Node> inside(Node root, Pointer pointer) {
        return pointer.evaluate(root.map())
                .filter(Map.class::isInstance)
                .map(value -> new Node(root.document(), root.uri(), pointer, Json.object((Map<?, ?>) value)));
    }

    private static String decode(String fragment) {
        return fragment.indexOf('%') < 0
                ? fragment
                : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Returns the subschemas directly below. */
    static List<Node> below(Node node) {
        List<Node> below = new ArrayList<>();
        Subschemas.of(node.map())
                .forEach((at, map) -> below.add(
                        new Node(node.document(), node.uri(), node.pointer().resolve(at), map)));
        return below;
    }
}
