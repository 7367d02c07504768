package se.blankett.parse;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/**
 * A schema object and its place. What is not of the type asked for reads as absent: the meta-schema has told the author
 * about it.
 */
record SchemaNode(Document document, Pointer pointer, Map<String, Object> map) {
    Optional<Object> get(String name) {
        return Optional.ofNullable(map.get(name));
    }

    boolean has(String name) {
        return map.containsKey(name);
    }

    String text(String name) {
        return get(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    boolean flag(String name) {
        return get(name).filter(Boolean.TRUE::equals).isPresent();
    }

    Optional<BigDecimal> number(String name) {
        return get(name).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }

    OptionalInt count(String name) {
        return number(name)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElse(OptionalInt.empty());
    }

    List<Object> list(String name) {
        return get(name)
                .filter(List.class::isInstance)
                .map(value -> Collections.<Object>unmodifiableList((List<?>) value))
                .orElse(List.of());
    }

    List<String> texts(String name) {
        return list(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Returns the object that the member is, or an empty one. */
    SchemaNode object(String name) {
        return child(name).orElseGet(() -> place(name));
    }

    /** Returns the object that the member is, or empty. */
    Optional<SchemaNode> child(String name) {
        return get(name).filter(Map.class::isInstance).map(value -> at(pointer.child(name), value));
    }

    /** Returns the objects in the list that the member is, in order. */
    List<SchemaNode> children(String name) {
        List<Object> list = list(name);
        if (list.isEmpty()) {
            return List.of();
        }
        Pointer place = pointer.child(name);
        return IntStream.range(0, list.size())
                .filter(i -> list.get(i) instanceof Map)
                .mapToObj(i -> at(place.child(i), list.get(i)))
                .toList();
    }

    /** Returns the objects in the object that the member is, by their names. */
    Map<String, SchemaNode> named(String name) {
        if (!has(name)) {
            return Map.of();
        }
        SchemaNode parent = object(name);
        Map<String, SchemaNode> named = new LinkedHashMap<>();
        parent.map.keySet().forEach(key -> parent.child(key).ifPresent(child -> named.put(key, child)));
        return named;
    }

    /** Returns the place of a member, there or not, for a problem to name. */
    SchemaNode place(String name) {
        return new SchemaNode(document, pointer.child(name), Map.of());
    }

    SchemaNode form() {
        return object("x-form");
    }

    private SchemaNode at(Pointer place, Object value) {
        return new SchemaNode(document, place, Json.members((Map<?, ?>) value));
    }
}
