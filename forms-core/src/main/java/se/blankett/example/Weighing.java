package se.blankett.example;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;

/** Weighs changes of answers against each other, all to mend one rule. Used once. */
final class Weighing {
    private final Filler filler;
    private final Order order;
    private final Filled start;
    private final RuleCheck.Broken broken;
    private final Optional<Gauge> gauge;
    private final BigDecimal before;
    private Optional<Change> nearest = Optional.empty();

    /** @param distance how far the rule's two sides are from each other after it */
    private record Change(Pointer at, Object edit, BigDecimal distance) {}

    /** @param start nothing but rules of its author is broken, this among them */
    Weighing(Filler filler, Order order, Filled start, RuleCheck.Broken broken) {
        this.filler = filler;
        this.order = order;
        this.start = start;
        this.broken = broken;
        this.gauge = broken.rule().map(rule -> new Gauge(rule, filler.values().today()));
        this.before = distance(filler.computed(start.answers()));
    }

    Filled start() {
        return start;
    }

    /** Says whether only one answer to a question will do, if any. */
    boolean isExact() {
        return gauge.filter(Gauge::isExact).isPresent();
    }

    /** Returns what the change comes to, where fewer rules are broken after it. */
    Optional<Filled> weigh(Pointer at, Object edit) {
        Map<String, Object> changed = Edits.made(filler.form(), start.answers(), at, edit, row -> row);
        Map<String, Object> whole = filler.computed(changed);
        Filled now = new Filled(changed, List.of(), filler.brokenIn(whole));
        if (now.isBetterThan(start)) {
            return Optional.of(refilled(at, edit)).filter(again -> again.isBetterThan(start));
        }
        BigDecimal after = distance(whole);
        boolean nearer = after.compareTo(nearest.map(Change::distance).orElse(before)) < 0;
        if (nearer && !start.isBetterThan(now)) {
            nearest = Optional.of(new Change(at, edit, after));
        }
        return Optional.empty();
    }

    /** Returns what the change comes to after which the rule's sides are nearest, where they are nearer than before. */
    Optional<Filled> nearest() {
        Optional<Filled> again = nearest.map(change -> refilled(change.at(), change.edit()))
                .filter(filled -> filled.left().isEmpty() && !start.isBetterThan(filled))
                .filter(filled -> distance(filler.computed(filled.answers())).compareTo(before) < 0);
        nearest = Optional.empty();
        return again;
    }

    List<BigDecimal> differences(Pointer at, Object answer) {
        return differences(filler.computed(Tree.with(filler.form(), start.answers(), at, answer)));
    }

    private List<BigDecimal> differences(Map<String, Object> whole) {
        return gauge.map(each -> each.differences(false, broken.object(), whole))
                .orElse(List.of());
    }

    private BigDecimal distance(Map<String, Object> whole) {
        return differences(whole).stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The answer that was changed may have opened questions. */
    private Filled refilled(Pointer at, Object edit) {
        Plan plan = edit == Plan.Wish.ABSENT ? order.plan().with(at, edit) : order.plan();
        Map<String, Object> changed = Edits.made(filler.form(), start.answers(), at, edit, row -> Map.of());
        return filler.filled(order.from(changed, plan));
    }
}
