package se.blankett.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/**
 * Changes one answer after another that a broken rule follows from, until the rule holds: to one that mends it, or else to
 * that after which its two sides are nearest. Bounded; what cannot be mended stays broken.
 */
final class Mending {
    /** Changes that are weighed, at the most: where answers are not valid, and where a rule only warns of them. */
    private static final int MOST = 2_000;

    private static final int MOST_FOR_WARNINGS = 200;

    private final Filler filler;
    private final Order order;
    private int weighed;
    private int turn = -1;
    private String code = "";

    Mending(Filler filler, Order order) {
        this.filler = filler;
        this.order = order;
    }

    /** @param start nothing but rules of its author is broken */
    Filled mended(Filled start) {
        Filled best = start;
        Optional<Filled> next = better(best);
        while (next.isPresent()) {
            best = next.get();
            next = better(best);
        }
        return best;
    }

    private Optional<Filled> better(Filled filled) {
        return filled.broken().stream()
                .filter(broken -> filled.isValid() || !broken.warning())
                .flatMap(broken -> better(filled, broken).stream())
                .findFirst();
    }

    /** Goes on after the answer that was changed last, so that each has its turn. */
    private Optional<Filled> better(Filled filled, RuleCheck.Broken broken) {
        Weighing weighing = new Weighing(filler, order, filled, broken);
        List<Pointer> inputs = Inputs.of(filler.form(), broken, filled.answers());
        turn = broken.code().equals(code) ? turn : -1;
        code = broken.code();
        Sight sight = filler.sight(filled.answers());
        for (int i = 0; i < inputs.size() && weighed < (filled.isValid() ? MOST_FOR_WARNINGS : MOST); i++) {
            Optional<Place> place =
                    sight.at(inputs.get(Math.floorMod(++turn, inputs.size()))).filter(this::isFree);
            Optional<Filled> mended = place.flatMap(free -> changed(weighing, free, inputs));
            if (mended.isPresent()) {
                return mended;
            }
        }
        return Optional.empty();
    }

    private Optional<Filled> changed(Weighing weighing, Place place, List<Pointer> inputs) {
        for (Object edit : edits(weighing, place, inputs)) {
            weighed++;
            Optional<Filled> mended = weighing.weigh(place.at(), edit);
            if (mended.isPresent()) {
                return mended;
            }
        }
        return weighing.nearest();
    }

    /** What was planned stays. */
    private boolean isFree(Place place) {
        Optional<Object> wish = order.plan().at(place.at());
        return place.answerable()
                && (wish.isEmpty() || wish.get() == Plan.Wish.ANSWERED)
                && order.plan().rowsIn(place.at()) == 0;
    }

    private Set<Object> edits(Weighing weighing, Place place, List<Pointer> inputs) {
        Map<String, Object> answers = weighing.start().answers();
        Set<Object> drawn = new Edits(filler.values(), answers)
                .at(place, inputs, order.dice().at(place.at(), -3 - weighed));
        Set<Object> edits = new LinkedHashSet<>(weighing.isExact() ? Set.of() : drawn);
        if (place.field() instanceof Leaf leaf && Solving.isFor(leaf)) {
            edits.addAll(new Solving(leaf)
                    .answers(place.at().evaluate(answers), answer -> weighing.differences(place.at(), answer)));
        }
        edits.addAll(drawn);
        return edits;
    }
}
