package se.blankett.generated;

import java.util.List;
import java.util.Map;

/**
 * A property of a generated object.
 *
 * @param schema as it stands in {@code properties}
 * @param values answers that a condition may ask for; none where it may only ask whether there is one
 * @param kind what conditions on it look like
 * @param inner for a group or rows the properties in it, that are always asked
 */
record Question(String name, Map<String, Object> schema, Kind kind, List<Object> values, List<Question> inner) {
    /** What conditions can be put on it. */
    enum Kind {
        /** One of the values. */
        CHOICE,
        /** Some of the values. */
        CHOICES,
        /** At least one of the values. */
        NUMBER,
        /** Only whether there is an answer. */
        ANY,
        /** The same, of files. */
        FILE,
        /** The same, of rows that have one answer each, or rows of these. */
        LIST,
        /** Nothing: nobody answers it. */
        NONE,
        GROUP,
        ROWS
    }

    static Question of(String name, Map<String, Object> schema, Kind kind, List<Object> values) {
        return new Question(name, schema, kind, values, List.of());
    }

    /** Says whether one of several is chosen from the beginning: nobody can take that back, so it has to be answered. */
    boolean isPreset() {
        return kind == Kind.CHOICE && schema.containsKey("default");
    }

    /** Says whether it can be left out, and be asked for. */
    boolean isAnswerable() {
        boolean container = kind == Kind.GROUP || kind == Kind.ROWS;
        return container ? inner.stream().anyMatch(Question::isAnswerable) : kind != Kind.NONE;
    }
}
