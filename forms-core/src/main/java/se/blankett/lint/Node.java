package se.blankett.lint;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/**
 * An object in a definition, and its place. What is not of the type asked for reads as absent: its author has been told.
 *
 * @param document what messages call the document
 * @param uri what references call it
 */
record Node(String document, String uri, Pointer pointer, Map<String, Object> map) {
    boolean has(String name) {
        return map.containsKey(name);
    }

    Optional<Object> get(String name) {
        return Optional.ofNullable(map.get(name));
    }

    String text(String name) {
        return map.get(name) instanceof String text ? text : "";
    }

    Optional<BigDecimal> number(String name) {
        return map.get(name) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    List<Object> list(String name) {
        return map.get(name) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** Returns the object that the member is, or an empty one in its place. */
    Node object(String name) {
        return child(name).orElse(place(name));
    }

    Optional<Node> child(String name) {
        return map.get(name) instanceof Map<?, ?> child
                ? Optional.of(new Node(document, uri, pointer.child(name), Json.object(child)))
                : Optional.empty();
    }

    /** Returns the objects in the list that the member is, in order. */
    List<Node> children(String name) {
        List<Object> list = list(name);
        Pointer at = pointer.child(name);
        return IntStream.range(0, list.size())
                .filter(i -> list.get(i) instanceof Map)
                .mapToObj(i -> new Node(document, uri, at.child(i), Json.object((Map<?, ?>) list.get(i))))
                .toList();
    }

    /** Returns the objects in the object that the member is, by their names. */
    Map<String, Node> named(String name) {
        Node parent = object(name);
        Map<String, Node> named = new LinkedHashMap<>();
        parent.map.keySet().forEach(key -> parent.child(key).ifPresent(child -> named.put(key, child)));
        return named;
    }

    /** Returns the place of a member, there or not, for a problem to name. */
    Node place(String name) {
        return new Node(document, uri, pointer.child(name), Map.of());
    }

    Node form() {
        return object("x-form");
    }

    /** Returns a copy of what it holds, in which the member is the value. */
    Map<String, Object> with(String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }
}
