package se.blankett.parse;

import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;

/** Finds {@code $anchor} (JSON Schema Core 2020-12, section 8.2.2). */
final class Anchors {
    private Anchors() {}

    static Optional<SchemaNode> find(Document document, String anchor) {
        return find(document.root(), anchor);
    }

    private static Optional<SchemaNode> find(SchemaNode node, String anchor) {
        if (node.text("$anchor").equals(anchor)) {
            return Optional.of(node);
        }
        for (Map.Entry<Pointer, Map<String, Object>> child :
                Subschemas.of(node.map()).entrySet()) {
            Optional<SchemaNode> found = find(
                    new SchemaNode(node.document(), node.pointer().resolve(child.getKey()), child.getValue()), anchor);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
