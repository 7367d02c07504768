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
 * @param arrangement how it is laid out
 * @param rules what has to hold for its answers together
 * @param enough of which ways to answer it one is enough
 */
public record Group(
        Facets facets,
        List<Block> layout,
        Map<String, Field> children,
        boolean open,
        List<String> memberPatterns,
        Arrangement arrangement,
        List<Rule> rules,
        List<Enough> enough)
        implements Field {
    public Group {
        layout = List.copyOf(layout);
        children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        memberPatterns = List.copyOf(memberPatterns);
        rules = List.copyOf(rules);
        enough = List.copyOf(enough);
    }

    /** A group whose questions are asked one below the other. */
    public Group(
            Facets facets, List<Block> layout, Map<String, Field> children, boolean open, List<String> memberPatterns) {
        this(facets, layout, children, open, memberPatterns, Arrangement.PLAIN, List.of(), List.of());
    }

    @Override
    public Group withFacets(Facets other) {
        return new Group(other, layout, children, open, memberPatterns, arrangement, rules, enough);
    }

    /** Returns a copy that is laid out otherwise. */
    public Group withArrangement(Arrangement other) {
        return new Group(facets, layout, children, open, memberPatterns, other, rules, enough);
    }

    /** Returns a copy with these questions, in this order, and these rules. */
    public Group withQuestions(List<Block> blocks, Map<String, Field> fields, List<Rule> other) {
        return new Group(facets, blocks, fields, open, memberPatterns, arrangement, other, enough);
    }

    /** Returns a copy of which these ways to answer it are enough. */
    public Group withEnough(List<Enough> other) {
        return new Group(facets, layout, children, open, memberPatterns, arrangement, rules, other);
    }

    /** Says whether its properties are the rows of a table. */
    public boolean isTable() {
        return arrangement == Arrangement.TABLE;
    }

    /** Returns which of its properties are coordinates, where it is a point on a map. */
    public Optional<MapPoint> point() {
        return arrangement == Arrangement.MAP ? MapPoint.among(children.keySet()) : Optional.empty();
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
