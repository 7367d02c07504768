package se.blankett.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import se.blankett.form.Pointer;
import se.blankett.formula.Read;

/** Follows a path of a formula, name by name: through objects, rows, and the columns of tables. */
final class PathReader {
    private final FieldNames names;
    private final BiConsumer<String, Set<String>> unknown;

    /** @param unknown takes a name that leads nowhere, and those that would */
    PathReader(FieldNames names, BiConsumer<String, Set<String>> unknown) {
        this.names = names;
        this.unknown = unknown;
    }

    /**
     * Returns where it leads, or empty where a name of it is unknown.
     *
     * @param start what its first name means
     */
    Optional<Reached> read(Read read, Pointer start) {
        Reached reached = Reached.at(start);
        for (int depth = 1; depth < read.names().size(); depth++) {
            Optional<Reached> next = step(reached, read.names().subList(0, depth + 1));
            if (next.isEmpty()) {
                return next;
            }
            reached = next.get();
        }
        return Optional.of(reached.withMany(reached.many() || names.isMany(reached.first(), start)));
    }

    /** @param path its last name is the one to follow */
    private Optional<Reached> step(Reached from, List<String> path) {
        String name = path.get(path.size() - 1);
        Pointer object = names.object(from.first());
        List<String> rows = names.rowsWith(name, object);
        if (!rows.isEmpty()) {
            List<Pointer> cells =
                    rows.stream().map(row -> object.child(row).child(name)).toList();
            return Optional.of(new Reached(cells, true, path, rows));
        }
        if (!names.has(object, name)) {
            unknown.accept(name, names.next(object));
            return Optional.empty();
        }
        List<Pointer> next = from.places().stream()
                .map(place -> names.object(place).child(name))
                .toList();
        return Optional.of(new Reached(next, from.many(), from.column(), from.rows()));
    }
}
