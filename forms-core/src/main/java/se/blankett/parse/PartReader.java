package se.blankett.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/**
 * Lays out everything that a schema says about one value: itself, what it refers to, {@code allOf}, and the branches of
 * its conditions. Siblings of a {@code $ref} come before what it leads to, and so win.
 */
final class PartReader {
    private final Documents documents;
    private final ConditionReader conditions;

    PartReader(Documents documents, ConditionReader conditions) {
        this.documents = documents;
        this.conditions = conditions;
    }

    /** @param base the place of the value, on which its conditions stand */
    List<Part> read(List<Part> declared, Pointer base) {
        List<Part> parts = new ArrayList<>();
        declared.forEach(part -> add(part, base, parts));
        return parts;
    }

    private void add(Part part, Pointer base, List<Part> parts) {
        parts.add(part);
        SchemaNode schema = part.schema();
        Guard guard = part.guard();
        documents.target(schema).ifPresent(target -> add(part.with(target), base, parts));
        schema.children("allOf").forEach(all -> add(part.with(all), base, parts));
        addConditional(schema, guard, base, parts);
        for (Map.Entry<String, SchemaNode> dependent :
                schema.named("dependentSchemas").entrySet()) {
            Condition present = ConditionReader.present(dependent.getValue(), base, dependent.getKey());
            add(Part.of(dependent.getValue(), guard.and(present)), base, parts);
        }
        addBranches(part, "oneOf", base, parts);
        addBranches(part, "anyOf", base, parts);
    }

    private void addConditional(SchemaNode schema, Guard guard, Pointer base, List<Part> parts) {
        Optional<SchemaNode> test = schema.child("if");
        if (test.isEmpty() || (!schema.has("then") && !schema.has("else"))) {
            return;
        }
        Condition condition = conditions.object(test.get(), base);
        schema.child("then").ifPresent(then -> add(Part.of(then, guard.and(condition)), base, parts));
        schema.child("else")
                .ifPresent(otherwise -> add(Part.of(otherwise, guard.and(condition.negate())), base, parts));
    }

    /** Says whether a property tells the branches apart. */
    boolean areTold(List<SchemaNode> branches) {
        return !Branches.discriminators(branches, documents).isEmpty();
    }

    /** Returns what the schema refers to. */
    Optional<SchemaNode> target(SchemaNode schema) {
        return documents.target(schema);
    }

    private void addBranches(Part part, String keyword, Pointer base, List<Part> parts) {
        List<SchemaNode> branches = part.schema().children(keyword);
        Set<String> names = Branches.discriminators(branches, documents);
        if (names.isEmpty()) {
            Branches.only(branches).ifPresent(branch -> add(part.with(branch), base, parts));
            return;
        }
        for (SchemaNode branch : branches) {
            Guard chosen = part.guard();
            for (String name : names) {
                SchemaNode property = Branches.property(branch, name, documents);
                chosen = chosen.and(ConditionReader.value(property, base, name));
            }
            add(new Part(branch, chosen, part.guard(), names), base, parts);
        }
    }
}
