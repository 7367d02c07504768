package se.blankett.form;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object: questions that belong together.
 *
 * @param facets what every field has
 * @param layout its questions, sections and texts in order
 * @param children its properties by name, in the order of the layout
 * @param open whether its schema lets members be that nothing declares
 * @param memberPatterns {@code patternProperties}: names that the schema lets be though it is closed
 * @param rules what has to hold for its answers together
 */
public record Group(
        Facets facets, List<Block> layout, Map<String, Field> children, boolean open, List<String> memberPatterns, List<Rule> rules)
        implements Field {
    public Group {
        layout = List.copyOf(layout);
        children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        memberPatterns = List.copyOf(memberPatterns);
        rules = List.copyOf(rules);
    }

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }

    /** Returns its fields, in the order of the layout. */
    public Collection<Field> fields() {
        return children.values();
    }

    /** Returns the field of the property, or empty where nothing declares it. */
    public Optional<Field> child(String name) {
        return Optional.ofNullable(children.get(name));
    }
}
