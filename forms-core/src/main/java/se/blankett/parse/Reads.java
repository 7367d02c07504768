package se.blankett.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;

/**
 * What the decision of a condition follows from: each name in its {@code properties}, {@code required} and
 * {@code dependent…}, through references, down to what it looks at there.
 */
final class Reads {
    /** They look at every property of the object, and so at those that wait for the decision. */
    private static final List<String> WHOLE_OBJECT = List.of(
            "minProperties",
            "maxProperties",
            "propertyNames",
            "patternProperties",
            "additionalProperties",
            "unevaluatedProperties");

    private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> ITEMS = List.of("items", "contains");

    private final Documents documents;
    private final Problems problems;
    private final Set<Pointer> found = new LinkedHashSet<>();

    Reads(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    Set<Pointer> toSet() {
        return found;
    }

    /** @param at the place of the value that the subschema is run on */
    void add(SchemaNode test, Pointer at) {
        checkWholeObject(test);
        if (test.has("$ref")) {
            documents.resolve(test, test.text("$ref")).ifPresent(target -> add(target, at));
        }
        IN_PLACE.forEach(keyword -> test.children(keyword).forEach(branch -> add(branch, at)));
        for (String keyword : List.of("not", "if", "then", "else")) {
            test.child(keyword).ifPresent(child -> add(child, at));
        }
        for (String keyword : ITEMS) {
            test.child(keyword).ifPresent(child -> add(child, at.child(Pointer.ANY_ROW)));
        }
        test.children("prefixItems").forEach(child -> add(child, at.child(Pointer.ANY_ROW)));
        addNames(test, at);
    }

    private void addNames(SchemaNode test, Pointer at) {
        test.named("properties").forEach((name, child) -> addValue(child, at.child(name)));
        for (Map.Entry<String, SchemaNode> dependent :
                test.named("dependentSchemas").entrySet()) {
            found.add(at.child(dependent.getKey()));
            add(dependent.getValue(), at);
        }
        SchemaNode required = test.object("dependentRequired");
        required.map().keySet().forEach(name -> {
            found.add(at.child(name));
            required.texts(name).forEach(other -> found.add(at.child(other)));
        });
        for (String name : test.texts("required")) {
            // A property that is looked into counts as what is read in it.
            if (found.stream().noneMatch(read -> read.isWithin(at.child(name)))) {
                found.add(at.child(name));
            }
        }
    }

    /** What looks no deeper reads the value itself. */
    private void addValue(SchemaNode child, Pointer at) {
        int before = found.size();
        add(child, at);
        if (found.size() == before) {
            found.add(at);
        }
    }

    private void checkWholeObject(SchemaNode test) {
        for (String keyword : WHOLE_OBJECT) {
            if (test.has(keyword)) {
                problems.error(
                        new SchemaNode(test.document(), test.pointer().child(keyword), Map.of()),
                        "condition.wholeObject",
                        "'" + keyword + "' makes a condition depend on everything in the object",
                        "name what it depends on in 'properties' and 'required'");
            }
        }
    }
}
