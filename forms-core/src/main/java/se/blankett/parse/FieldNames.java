package se.blankett.parse;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** What a name means at a place in a form. */
final class FieldNames {
    private final Map<Pointer, Field> fields = new LinkedHashMap<>();

    /** Made once for each object: an object may have thousands, and each unknown name is held against them. */
    private final Map<Pointer, Set<String>> members = new HashMap<>();

    private final Map<Pointer, Set<String>> around = new HashMap<>();

    FieldNames(Group root) {
        Fields.all(root).forEach(field -> fields.put(field.pointer(), field));
    }

    /** Returns the property with the name in the object, or in the nearest one around it. */
    Optional<Pointer> find(String name, Pointer object) {
        for (Pointer at = object; ; at = at.parent()) {
            if (has(at, name)) {
                return Optional.of(at.child(name));
            }
            if (at.isRoot()) {
                return Optional.empty();
            }
        }
    }

    /** Returns every name that means something in the object. */
    Set<String> around(Pointer object) {
        return around.computeIfAbsent(object, this::namesAround);
    }

    private Set<String> namesAround(Pointer object) {
        Set<String> names = new LinkedHashSet<>();
        for (int depth = object.depth(); depth >= 0; depth--) {
            names.addAll(members(object.prefix(depth)));
        }
        return Collections.unmodifiableSet(names);
    }

    /** Says whether the place is an object with such a property. */
    boolean has(Pointer object, String name) {
        return fields.get(object) instanceof Group group && group.children().containsKey(name);
    }

    /** Returns the names of the properties of an object; none of anything else. */
    Set<String> members(Pointer object) {
        return members.computeIfAbsent(
                object,
                place -> fields.get(place) instanceof Group group
                        ? Collections.unmodifiableSet(
                                new TreeSet<>(group.children().keySet()))
                        : Set.of());
    }

    /** Returns the place whose properties a path goes on with: of rows that of any row. */
    Pointer object(Pointer at) {
        Pointer object = at;
        while (isRows(object)) {
            object = object.child(Pointer.ANY_ROW);
        }
        return object;
    }

    private boolean isRows(Pointer at) {
        Field field = fields.get(at);
        return field != null && field.kind() == Field.Kind.ROWS;
    }

    boolean isObject(Pointer at) {
        return fields.get(at) instanceof Group;
    }

    /** Returns the rows of a table that has this column; none of anything else. */
    List<String> rowsWith(String column, Pointer table) {
        if (!(fields.get(table) instanceof Group group)
                || !group.isTable()
                || group.children().containsKey(column)) {
            return List.of();
        }
        return group.children().keySet().stream()
                .filter(row -> has(table.child(row), column))
                .toList();
    }

    /** Returns the names that a path may go on with: of a table its rows and its columns. */
    Set<String> next(Pointer object) {
        Set<String> names = new TreeSet<>(members(object));
        if (fields.get(object) instanceof Group group && group.isTable()) {
            group.children().keySet().forEach(row -> names.addAll(members(object.child(row))));
        }
        return names;
    }

    Optional<Field> at(Pointer pointer) {
        return Optional.ofNullable(fields.get(pointer));
    }

    /** Says whether there may be several answers at the place, looked at from the start: rows, or a set of options. */
    boolean isMany(Pointer at, Pointer start) {
        boolean options = fields.get(at) instanceof Leaf leaf && leaf.type() == Leaf.Type.CHOICES;
        for (int depth = start.depth(); depth <= at.depth(); depth++) {
            options |= isRows(at.prefix(depth));
        }
        return options;
    }
}
