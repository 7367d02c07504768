package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Condition.Part;
import se.blankett.form.Pointer;

/**
 * A condition in a form that can be put in words: "the answer to this question is one of these". What cannot, is
 * nothing here; it is decided by the engine all the same.
 */
final class ConditionParts {
    private static final Set<String> SAYABLE = Set.of("properties", "required", "type", "$comment", "title", "$ref");

    private ConditionParts() {}

    static List<Part> of(SchemaNode test, Pointer base, Documents documents) {
        List<Part> parts = new ArrayList<>();
        return add(test, base, documents, parts) ? parts : List.of();
    }

    /** @return whether all of the schema is said by what was added */
    private static boolean add(SchemaNode test, Pointer at, Documents documents, List<Part> parts) {
        if (!SAYABLE.containsAll(test.map().keySet())) {
            return false;
        }
        if (test.has("$ref")) {
            Optional<SchemaNode> target = documents.target(test);
            if (target.isEmpty() || !add(target.get(), at, documents, parts)) {
                return false;
            }
        }
        Map<String, SchemaNode> properties = test.named("properties");
        Set<String> required = new LinkedHashSet<>(test.texts("required")); // without it, it holds without an answer
        for (Map.Entry<String, SchemaNode> property : properties.entrySet()) {
            if (!required.contains(property.getKey())
                    || !addValue(property.getValue(), at.child(property.getKey()), documents, parts)) {
                return false;
            }
        }
        for (String name : required) {
            if (!properties.containsKey(name)) {
                parts.add(new Part(at.child(name), List.of()));
            }
        }
        return true;
    }

    private static boolean addValue(SchemaNode value, Pointer at, Documents documents, List<Part> parts) {
        if (value.map().size() == 1 && value.has("const")) {
            parts.add(new Part(at, List.of(value.get("const").orElseThrow())));
            return true;
        }
        if (value.map().size() == 1 && value.has("enum")) {
            parts.add(new Part(at, value.list("enum")));
            return true;
        }
        Optional<SchemaNode> item = value.child("contains");
        if (value.map().size() == 1 && item.isPresent() && item.get().map().size() == 1) {
            return addValue(item.get(), at, documents, parts);
        }
        return value.has("properties") && add(value, at, documents, parts);
    }
}
