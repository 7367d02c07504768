package se.blankett.example;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Form;

/** Generated answers to one form. Compiled once for a form. Immutable: safe to share between threads. */
public final class Examples {
    /** As often as other chances are tried before it is given up. */
    private static final int TRIES = 20;

    private static final int TRIES_FOR_WARNINGS = 3;

    private final Filler filler;

    private Examples(Filler filler) {
        this.filler = filler;
    }

    /**
     * Compiles the form.
     *
     * @param clock decides what lies in the future; its zone should be Europe/Stockholm
     * @throws se.blankett.engine.EngineException where the form's schema cannot be compiled, which {@code FormParser} tells its author
     */
    public static Examples of(Form form, Clock clock) {
        return new Examples(new Filler(form, clock));
    }

    /**
     * Returns answers such as a person could give: everything that has to be answered, and some of the rest. A rule that
     * only warns is kept where that can be done.
     *
     * @throws NoExampleException where none was found
     */
    public Example valid(long seed) {
        Filled best = filler.fill(Order.of(Plan.OPEN, Taste.PLAUSIBLE, new Dice(seed)));
        for (int i = 1; i <= (best.isValid() ? TRIES_FOR_WARNINGS : TRIES) && !best.isClean(); i++) {
            Taste taste = i % 2 == 0 ? Taste.PLAUSIBLE : Taste.LEAST;
            Filled next = filler.fill(Order.of(Plan.OPEN, taste, new Dice(seed * TRIES + i)));
            best = next.isBetterThan(best) || !best.left().isEmpty() ? next : best;
        }
        if (!best.isValid()) {
            throw best.left().isEmpty()
                    ? NoExampleException.of(best.worst().orElseThrow())
                    : NoExampleException.of(filler.form(), best.left().get(0));
        }
        return new Example(best.answers(), "");
    }

    /**
     * Returns valid answers that together answer every question and leave out every one that may be, choose every option,
     * decide every condition both ways, and have as few and as many rows as may be. Those that show most come first.
     *
     * @throws NoExampleException where there are no valid answers at all
     */
    public Suite<Example> covering(long seed) {
        Cover.Found found = cover(seed);
        return new Suite<>(
                found.answers().stream()
                        .map(answers -> new Example(answers, ""))
                        .toList(),
                found.missing().stream()
                        .map(target -> target.toGap(filler.form()))
                        .toList());
    }

    /**
     * Returns valid answers, each with one answer at a limit: the shortest and the longest text, the least and the greatest
     * number, the first and the last day, the fewest and the most options and rows. What it is stands in {@link
     * Example#shows}.
     *
     * @throws NoExampleException where there are no valid answers at all
     */
    public Suite<Example> limits(long seed) {
        return Extremes.of(filler, new Dice(seed), shown(seed));
    }

    /**
     * Returns answers that break one rule each, and every rule at least once: what is missing, too long, no option, of no
     * known format, not known … A rule that comes again in every row is broken in one of them.
     *
     * @throws NoExampleException where there are no valid answers at all
     */
    public Suite<Broken> broken(long seed) {
        return Breaking.of(filler, new Dice(seed), shown(seed));
    }

    /** What covers the form, and the same with everything answered: a branch may say more of what is asked without it. */
    private List<Map<String, Object>> shown(long seed) {
        Set<Map<String, Object>> all = new LinkedHashSet<>(cover(seed).answers());
        for (Map<String, Object> answers : List.copyOf(all)) {
            Filled filled = filler.fill(new Order(answers, Plan.OPEN, Taste.MOST, new Dice(seed)));
            if (filled.isValid()) {
                all.add(filled.answers());
            }
        }
        return List.copyOf(all);
    }

    private Cover.Found cover(long seed) {
        Example any = valid(seed); // a form that has none is not searched for more
        Cover.Found found = Cover.of(filler, new Dice(seed));
        return found.answers().isEmpty() ? new Cover.Found(List.of(any.answers()), found.missing()) : found;
    }
}
