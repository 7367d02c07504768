package se.blankett.parse;

import java.util.List;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Pointer;

/** Makes conditions from the places in a schema where they stand. */
final class ConditionReader {
    private final Documents documents;
    private final Problems problems;
    private final Extent extent;

    ConditionReader(Documents documents, Problems problems, Extent extent) {
        this.documents = documents;
        this.problems = problems;
        this.extent = extent;
    }

    /** The subschema of an {@code if}, run on the object at the base. */
    Condition object(SchemaNode test, Pointer base) {
        Reads reads = new Reads(base, documents, problems);
        reads.add(test, base);
        Set<Pointer> found = reads.toSet();
        extent.addReads(found.size(), test);
        new VacuousTest(documents, problems).check(test);
        return new Condition(
                Condition.Kind.OBJECT,
                test.document().uri(),
                test.pointer(),
                false,
                base,
                base,
                found,
                ConditionParts.of(test, base, documents));
    }

    /** The property of the object at the base, which has to fit the subschema. */
    static Condition value(SchemaNode property, Pointer base, String name) {
        Pointer subject = base.child(name);
        return new Condition(
                Condition.Kind.VALUE,
                property.document().uri(),
                property.pointer(),
                false,
                base,
                subject,
                Set.of(subject),
                property.get("const")
                        .map(value -> List.of(new Condition.Part(subject, List.of(value))))
                        .orElse(List.of()));
    }

    /** The property of the object at the base, which has to be answered. */
    static Condition present(SchemaNode at, Pointer base, String name) {
        Pointer subject = base.child(name);
        return new Condition(
                Condition.Kind.PRESENT,
                at.document().uri(),
                at.pointer(),
                false,
                base,
                subject,
                Set.of(subject),
                List.of(new Condition.Part(subject, List.of())));
    }
}
