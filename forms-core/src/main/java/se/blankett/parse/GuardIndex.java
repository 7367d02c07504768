package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Guard;

/**
 * Things that apply under a guard, found by their innermost conditions: there may be a thousand of both, and each is not
 * held against each.
 */
final class GuardIndex<T> {
    private record Entry<T>(int number, Guard guard, T value) {}

    private final List<Entry<T>> always = new ArrayList<>();
    private final Map<Condition, List<Entry<T>>> byInnermost = new HashMap<>();
    private int count;

    void add(Guard guard, T value) {
        List<Condition> conditions = guard.conditions();
        List<Entry<T>> alike = guard.isAlways()
                ? always
                : byInnermost.computeIfAbsent(conditions.get(conditions.size() - 1), key -> new ArrayList<>());
        alike.add(new Entry<>(count++, guard, value));
    }

    /** Returns what applies wherever the guard does, in the order in which it was added. */
    List<T> within(Guard guard) {
        List<Entry<T>> found = new ArrayList<>(always);
        Set<Condition> all = new HashSet<>(guard.conditions());
        for (Condition condition : all) {
            for (Entry<T> entry : byInnermost.getOrDefault(condition, List.of())) {
                if (Guards.isNarrower(all, entry.guard())) {
                    found.add(entry);
                }
            }
        }
        return found.stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(Entry::value)
                .toList();
    }
}
