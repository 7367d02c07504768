package se.blankett.engine;

import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;

/**
 * One thing that the engine found, as the schema puts it.
 *
 * @param instance the place of the value
 * @param keyword the schema's keyword, {@code maxLength}; {@code anyOf} or {@code oneOf} once, where no branch fits
 * @param schema the schema object that the keyword stands in; empty where it is no object
 * @param properties the names that {@code required} and its kin miss or forbid; of {@code anyOf} those that would do
 */
public record Violation(Pointer instance, String keyword, Map<String, Object> schema, List<String> properties) {
    public Violation {
        schema = Map.copyOf(schema);
        properties = List.copyOf(properties);
    }
}
