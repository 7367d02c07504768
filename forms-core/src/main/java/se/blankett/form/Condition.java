package se.blankett.form;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold for a part of a form to be asked: always the schema's own words, never a language of ours.
 *
 * @param kind how it is decided
 * @param document the URI of the document that it stands in
 * @param schema for {@link Kind#OBJECT} and {@link Kind#VALUE} the lexical place of its subschema, {@code /allOf/0/if}
 * @param negated whether it is the {@code else} of its {@code if}
 * @param base the object that it stands on, {@code /barn/-}
 * @param subject for {@link Kind#PRESENT} and {@link Kind#VALUE} the property that it looks at, else the base
 * @param reads every place that the decision follows from
 * @param parts the condition in a form that can be put in words, all of which hold; empty where it cannot
 */
public record Condition(
        Kind kind,
        String document,
        Pointer schema,
        boolean negated,
        Pointer base,
        Pointer subject,
        Set<Pointer> reads,
        List<Part> parts) {

    /** How a condition is decided. */
    public enum Kind {
        /** The subschema of an {@code if}, run on the object that it stands on. */
        OBJECT,
        /** The subschema of a discriminator, run on the property's value; an absent value does not hold. */
        VALUE,
        /** The property has an answer ({@code dependentRequired}, {@code dependentSchemas}). */
        PRESENT
    }

    /**
     * One thing that a condition asks, in a form that can be put in words: the answer is one of the values, or, where
     * there are none, there is an answer.
     */
    public record Part(Pointer field, List<Object> values) {
        public Part {
            values = List.copyOf(values);
        }
    }

    public Condition {
        reads = Set.copyOf(reads);
        parts = List.copyOf(parts);
    }

    /** What stands at one place and looks at one object is nearly always the same: that is compared first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Condition that
                        && schema.equals(that.schema)
                        && negated == that.negated
                        && kind == that.kind
                        && base.equals(that.base)
                        && subject.equals(that.subject)
                        && document.equals(that.document)
                        && reads.equals(that.reads)
                        && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return Objects.hash(schema, base, subject, negated);
    }

    /** Returns the same condition as its {@code else} sees it. */
    public Condition negate() {
        return new Condition(kind, document, schema, !negated, base, subject, reads, parts);
    }
}
