package se.blankett.proof;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.blankett.engine.Instance;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/**
 * What else holds when a guard does: a condition that does not hold without answers needs one at a place that it reads,
 * and that is asked under conditions of its own.
 */
final class PageImplications {
    private static final Instance NOTHING = Instance.of(Map.of());

    private final CatalogueForm form;

    PageImplications(CatalogueForm form) {
        this.form = form;
    }

    /** Returns all that has to hold for the guard to. */
    Set<Condition> of(Guard guard) {
        return of(guard, Set.of());
    }

    /** Returns all that has to hold for the field at the place to be asked, in whichever way. */
    Set<Condition> of(Pointer place) {
        return of(place, Set.of());
    }

    private Set<Condition> of(Guard guard, Set<Pointer> above) {
        Set<Condition> implied = new HashSet<>();
        for (Condition condition : guard.conditions()) {
            implied.add(condition);
            if (!form.engine().holds(condition, NOTHING)) {
                implied.addAll(needs(condition, above));
            }
        }
        return implied;
    }

    private Set<Condition> needs(Condition condition, Set<Pointer> above) {
        List<Condition.Part> parts = condition.parts();
        if (parts.isEmpty() || condition.negated()) {
            return common(condition.reads(), read -> of(read, above));
        }
        Set<Condition> all = new HashSet<>();
        parts.forEach(part -> all.addAll(of(part.field(), above)));
        return all;
    }

    private Set<Condition> of(Pointer place, Set<Pointer> above) {
        Optional<Field> field = form.form().fieldAt(place);
        if (place.isRoot() || field.isEmpty() || above.contains(place)) {
            return Set.of();
        }
        Set<Pointer> path = new HashSet<>(above);
        path.add(place);
        Set<Condition> all = new HashSet<>(of(place.parent(), path));
        all.addAll(common(field.get().presence().declared(), guard -> of(guard, path)));
        return all;
    }

    private static <T> Set<Condition> common(Collection<T> ways, Function<T, Set<Condition>> implied) {
        return ways.stream()
                .map(implied)
                .reduce((a, b) -> a.stream().filter(b::contains).collect(toSet()))
                .orElse(Set.of());
    }
}
