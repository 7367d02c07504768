package se.blankett.parse;

import java.util.Map;
import se.blankett.engine.Subschemas;

/**
 * How much a schema is with all below it and all that these refer to: references to references double with each step.
 *
 * @param schemas how many, itself among them
 * @param values what else stands in these, such as options, rules and texts
 */
record Reach(long schemas, long values) {
    static final Reach NOTHING = new Reach(0, 0);

    private static final long MOST_SCHEMAS = 10_000;
    private static final long MOST_VALUES = 300_000;

    /** Returns what the schema is alone. */
    static Reach of(Map<String, Object> schema) {
        long values = 0;
        for (Map.Entry<String, Object> member : schema.entrySet()) {
            values += Subschemas.isIn(member.getKey()) ? 0 : DocumentSize.values(member.getValue());
        }
        return new Reach(1, values);
    }

    Reach and(Reach other) {
        return new Reach(schemas + other.schemas, values + other.values);
    }

    /** Returns the most there may be of what there is more of; {@code ""} where it is no more than that. */
    String tooMuch() {
        if (schemas > MOST_SCHEMAS) {
            return MOST_SCHEMAS + " schemas";
        }
        return values > MOST_VALUES ? MOST_VALUES + " values" : "";
    }
}
