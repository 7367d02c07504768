package se.blankett.validate;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Violation;
import se.blankett.form.Expression;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/**
 * Words what is wrong with a value that nobody enters: it says what the value is, and stands at an answer that the value
 * follows from, the last that there is. Until then the value is not known, and there a person can do something about it.
 */
final class ComputedRule {
    private final Pruner.Pruned pruned;

    ComputedRule(Pruner.Pruned pruned) {
        this.pruned = pruned;
    }

    /** @param at the place of the computed value */
    Verdict beyond(Leaf leaf, Pointer at, Violation violation, Object value) {
        Map<String, Object> arguments = new HashMap<>(Map.of("label", at, "other", at, "answer", value));
        Optional<BigDecimal> bound = switch (violation.keyword()) {
            case "maximum" -> leaf.limits().maximum();
            case "minimum" -> leaf.limits().minimum();
            default -> Optional.empty();
        };
        String name = violation.keyword().equals("maximum") ? "max" : "min";
        bound.ifPresent(limit -> arguments.put(name, limit));
        String code = bound.isPresent() ? "computed." + name : "computed.other";
        return verdict(at, code, arguments, violation.keyword());
    }

    /** What has to be there, and could not be computed though nothing is missing. */
    Verdict missing(Pointer at) {
        return verdict(at, "computed.missing", Map.of("label", at, "other", at), "required");
    }

    private Verdict verdict(Pointer at, String code, Map<String, Object> arguments, String keyword) {
        return new Verdict(Priority.RULE, Finding.of(inputOf(at), code, arguments), keyword);
    }

    private Pointer inputOf(Pointer at) {
        Set<ReadPlace> reads = readsOf(at);
        List<Pointer> inputs = new ArrayList<>(pruned.asked().leaves.stream()
                .filter(leaf -> reads.stream().anyMatch(read -> read.has(leaf)))
                .toList());
        List<Pointer> answered = inputs.stream()
                .filter(input -> input.evaluate(pruned.answers()).isPresent())
                .toList();
        List<Pointer> best = answered.isEmpty() ? inputs : answered;
        return best.isEmpty() ? at : best.get(best.size() - 1);
    }

    /** Returns every place that the value follows from, through other computed values. */
    private Set<ReadPlace> readsOf(Pointer at) {
        Set<ReadPlace> reads = new LinkedHashSet<>();
        Deque<Pointer> left = new ArrayDeque<>(List.of(at));
        Set<Pointer> seen = new LinkedHashSet<>(left);
        while (!left.isEmpty()) {
            Pointer computed = left.remove();
            for (ReadPlace read : directReads(computed)) {
                reads.add(read);
                pruned.asked().computed.keySet().stream()
                        .filter(other -> read.has(other) && seen.add(other))
                        .forEach(left::add);
            }
        }
        return reads;
    }

    private List<ReadPlace> directReads(Pointer computed) {
        return Optional.ofNullable(pruned.asked().computed.get(computed)).flatMap(Leaf::compute).stream()
                .map(Expression::reads)
                .flatMap(Set::stream)
                .map(read -> ReadPlace.of(read, computed.parent()))
                .toList();
    }
}
