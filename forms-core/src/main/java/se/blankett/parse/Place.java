package se.blankett.parse;

import se.blankett.form.Pointer;

/** Where a schema stands: the URI of its document, and the place in it. */
record Place(String document, Pointer pointer) {
    static Place of(SchemaNode node) {
        return new Place(node.document().uri(), node.pointer());
    }
}
