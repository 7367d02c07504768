package se.blankett.parse;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import se.blankett.engine.DraftUpgrade;
import se.blankett.engine.Upgraded;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/**
 * One JSON document of a catalogue, read.
 *
 * @param schema what it says, as draft 2020-12 says it
 * @param words what people read for a value that is shown as it is stored, given its place
 */
record Document(Source source, Upgraded schema, BiFunction<String, Pointer, String> words) {
    /** Returns the document that the text is, or empty where it is too large to be looked at. */
    static Optional<Document> read(String uri, String name, String text) {
        Map<String, Object> tree = Json.parseObject(text, Json.DEPTH);
        return DocumentSize.tooMuch(tree).isEmpty() ? Optional.of(of(uri, name, text, tree)) : Optional.empty();
    }

    /** As {@link #of(String, String, String, Map)}, of a text that is not read yet. */
    static Document of(String uri, String name, String text) {
        return of(uri, name, text, Json.parseObject(text, Json.DEPTH));
    }

    /**
     * Returns the document that the text is, named by its {@code $id} where it has one.
     *
     * @param tree what the text was read as
     */
    static Document of(String uri, String name, String text, Map<String, Object> tree) {
        Upgraded schema = DraftUpgrade.of(tree);
        String id = schema.tree().get("$id") instanceof String given ? given : "";
        return new Document(new Source(id.isEmpty() ? uri : id, name, text), schema, (value, place) -> value);
    }

    Map<String, Object> tree() {
        return schema.tree();
    }

    /** Returns the same document with other texts. */
    Document withTree(Map<String, Object> tree) {
        return new Document(source, schema.withTree(tree), words);
    }

    /** Returns the same document with other words for its values. */
    Document withWords(BiFunction<String, Pointer, String> other) {
        return new Document(source, schema, other);
    }

    String name() {
        return source.name();
    }

    String uri() {
        return source.uri();
    }

    SchemaNode root() {
        return new SchemaNode(this, Pointer.ROOT, tree());
    }

    /** Returns the schema at the place, or empty where there is none. What takes everything says nothing: an empty one. */
    Optional<SchemaNode> at(Pointer pointer) {
        return pointer.evaluate(tree())
                .map(value -> value == Boolean.TRUE ? Map.of() : value)
                .filter(Map.class::isInstance)
                .map(value -> new SchemaNode(this, pointer, Json.members((Map<?, ?>) value)));
    }

    /** Says whether the schema at the place takes nothing. */
    boolean isNever(Pointer pointer) {
        return pointer.evaluate(tree()).filter(Boolean.FALSE::equals).isPresent();
    }
}
