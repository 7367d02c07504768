package se.blankett.parse;

import java.util.HashMap;
import java.util.Map;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;

/** Finds every {@code $anchor} of a document (JSON Schema Core 2020-12, section 8.2.2). */
final class Anchors {
    private Anchors() {}

    /** Returns the schemas by their anchors; of several with one anchor the first. */
    static Map<String, SchemaNode> of(Document document) {
        Map<String, SchemaNode> anchors = new HashMap<>();
        add(document.root(), anchors);
        return anchors;
    }

    private static void add(SchemaNode node, Map<String, SchemaNode> anchors) {
        anchors.putIfAbsent(node.text("$anchor"), node);
        for (Map.Entry<Pointer, Map<String, Object>> child :
                Subschemas.of(node.map()).entrySet()) {
            Pointer at = node.pointer().resolve(child.getKey());
            add(new SchemaNode(node.document(), at, child.getValue()), anchors);
        }
    }
}
