package se.blankett.parse;

import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/** One JSON document of a catalogue, read. */
record Document(Source source, Map<String, Object> tree) {
    String name() {
        return source.name();
    }

    String uri() {
        return source.uri();
    }

    SchemaNode root() {
        return new SchemaNode(this, Pointer.ROOT, tree);
    }

    /** Returns the schema at the place, or empty where there is none. */
    Optional<SchemaNode> at(Pointer pointer) {
        return pointer.evaluate(tree)
                .filter(Map.class::isInstance)
                .map(value -> new SchemaNode(this, pointer, Json.object((Map<?, ?>) value)));
    }
}
