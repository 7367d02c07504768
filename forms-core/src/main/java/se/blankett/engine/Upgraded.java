package se.blankett.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;

/**
 * A document as draft 2020-12 says the same, whatever draft it was written in.
 *
 * @param draft what it was written in
 * @param tree the schema
 * @param moved what stands at another place than it was written: from the place in the tree
 * @param ignored what was written and, in the draft of the document, says nothing: places as they were written
 */
public record Upgraded(Draft draft, Map<String, Object> tree, Map<Pointer, Pointer> moved, List<Pointer> ignored) {
    public Upgraded {
        tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
        moved = Map.copyOf(moved);
        ignored = List.copyOf(ignored);
    }

    /** Returns the same document with other texts. */
    public Upgraded withTree(Map<String, Object> other) {
        return new Upgraded(draft, other, moved, ignored);
    }

    /** Returns where that was written which stands at the place in the tree. */
    public Pointer written(Pointer place) {
        for (int depth = place.depth(); depth > 0 && !moved.isEmpty(); depth--) {
            Pointer from = moved.get(place.prefix(depth));
            if (from != null) {
                return from.resolve(Pointer.parse(
                        place.text().substring(place.prefix(depth).text().length())));
            }
        }
        return place;
    }
}
