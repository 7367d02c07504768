package se.blankett.parse;

import java.util.HashSet;
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

    private static final List<String> VALUES = List.of("const", "enum");

    private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> ITEMS = List.of("items", "contains");

    private final Pointer base;
    private final Documents documents;
    private final Problems problems;
    private final Set<Pointer> found = new LinkedHashSet<>();
    private final Set<Pointer> required = new LinkedHashSet<>();
    private int count;

    /** @param base the object that the condition stands on */
    Reads(Pointer base, Documents documents, Problems problems) {
        this.base = base;
        this.documents = documents;
        this.problems = problems;
    }

    /**
     * A property that is required counts as what is required in it: that is there only with it. Where nothing is, any
     * answer in it decides.
     */
    Set<Pointer> toSet() {
        Set<Pointer> all = new LinkedHashSet<>(found);
        all.addAll(required);
        Set<Pointer> implied = new HashSet<>();
        for (Pointer inner : required) {
            for (int depth = 0; depth < inner.depth(); depth++) {
                implied.add(inner.prefix(depth));
            }
        }
        all.removeIf(read -> !found.contains(read) && implied.contains(read));
        return all;
    }

    /** @param at the place of the value that the subschema is run on */
    void add(SchemaNode test, Pointer at) {
        if (at.equals(base)) {
            VALUES.stream().filter(test::has).forEach(keyword -> addWhole(keyword, test, at));
        }
        WHOLE_OBJECT.stream().filter(test::has).forEach(keyword -> addWhole(keyword, test, at));
        documents.target(test).ifPresent(target -> add(target, at));
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
            read(at.child(dependent.getKey()));
            add(dependent.getValue(), at);
        }
        SchemaNode dependents = test.object("dependentRequired");
        dependents.map().keySet().forEach(name -> {
            read(at.child(name));
            dependents.texts(name).forEach(other -> read(at.child(other)));
        });
        for (String name : test.texts("required")) {
            required.add(at.child(name));
            count++;
        }
    }

    private void read(Pointer at) {
        found.add(at);
        count++;
    }

    /** What looks no deeper reads the value itself. */
    private void addValue(SchemaNode child, Pointer at) {
        int before = count;
        add(child, at);
        if (count == before) {
            read(at);
        }
    }

    private void addWhole(String keyword, SchemaNode test, Pointer at) {
        if (!at.equals(base)) {
            read(at);
            return;
        }
        problems.error(
                test.place(keyword),
                "condition.wholeObject",
                "'" + keyword + "' makes a condition depend on everything in the object",
                "name what it depends on in 'properties' and 'required'");
    }
}
