package se.blankett.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Expression;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/**
 * Puts computed leaves in the order in which one follows from another. There are no circles: whoever made the form was
 * told. A loop, not a recursion: there may be thousands of steps, and no stack has room for them.
 */
final class ComputedOrder {
    private final Collection<Leaf> leaves;

    /** The leaves at their own places and at each around them. */
    private final Map<Pointer, List<Leaf>> within = new HashMap<>();

    private final Set<Pointer> done = new HashSet<>();
    private final Deque<Leaf> path = new ArrayDeque<>();
    private final Deque<Iterator<Leaf>> ahead = new ArrayDeque<>();

    ComputedOrder(Collection<Leaf> leaves) {
        this.leaves = leaves;
        for (Leaf leaf : leaves) {
            for (Pointer at = leaf.pointer(); !at.isRoot(); at = at.parent()) {
                within.computeIfAbsent(at, place -> new ArrayList<>()).add(leaf);
            }
        }
    }

    /** Returns the leaves, each after those that it follows from. */
    List<Leaf> ordered() {
        List<Leaf> ordered = new ArrayList<>();
        for (Leaf leaf : leaves) {
            enter(leaf);
            while (!path.isEmpty()) {
                if (ahead.element().hasNext()) {
                    enter(ahead.element().next());
                } else {
                    ahead.remove();
                    ordered.add(path.remove());
                }
            }
        }
        return List.copyOf(ordered);
    }

    private void enter(Leaf leaf) {
        if (done.add(leaf.pointer())) {
            path.push(leaf);
            ahead.push(reads(leaf).iterator());
        }
    }

    private List<Leaf> reads(Leaf leaf) {
        List<Leaf> reads = new ArrayList<>();
        leaf.compute().map(Expression::reads).orElse(Set.of()).stream()
                .sorted()
                .forEach(read -> reads.addAll(within.getOrDefault(read, List.of())));
        return reads;
    }
}
