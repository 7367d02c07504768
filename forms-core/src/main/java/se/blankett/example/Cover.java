package se.blankett.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers that show everything together: a few by chance, and for what these do not show, one that looks for it. */
final class Cover {
    private static final int BY_CHANCE = 4;
    private static final int TRIES = 4;

    private final Filler filler;
    private final Dice dice;
    private final Candidates candidates;
    private final Map<Map<String, Object>, Set<Target>> pool = new LinkedHashMap<>();
    private final Set<Target> missing;

    private Cover(Filler filler, Dice dice) {
        this.filler = filler;
        this.dice = dice;
        this.candidates = new Candidates(filler.values(), new Constants(filler.form()));
        this.missing = Targets.of(filler.form());
    }

    /**
     * What was found.
     *
     * @param answers valid, those first that show most
     * @param missing what none of them shows
     */
    record Found(List<Map<String, Object>> answers, Set<Target> missing) {}

    static Found of(Filler filler, Dice dice) {
        Cover cover = new Cover(filler, dice);
        Set<Target> all = new LinkedHashSet<>(cover.missing);
        cover.fillByChance();
        for (Target target : all) {
            if (cover.missing.contains(target)) {
                cover.lookFor(target);
            }
        }
        all.removeAll(cover.missing);
        return new Found(cover.fewest(all), cover.missing);
    }

    private void fillByChance() {
        consider(filler.fill(Order.of(Plan.OPEN, Taste.MOST, dice)));
        consider(filler.fill(Order.of(Plan.OPEN, Taste.LEAST, dice)));
        for (int i = 1; i <= BY_CHANCE; i++) {
            consider(filler.fill(Order.of(Plan.OPEN, Taste.PLAUSIBLE, other(i))));
        }
    }

    private Dice other(int number) {
        return new Dice(dice.seed() * 31 + number);
    }

    /** Keeps the answers where they are valid and show something new; says whether they are valid. */
    private boolean consider(Filled filled) {
        if (!filled.isValid()) {
            return false;
        }
        Set<Target> shown = Reached.of(filler.form(), filler.decisions(filled.answers()), filled.answers());
        if (missing.removeAll(shown)) {
            pool.put(filled.answers(), shown);
        }
        return true;
    }

    private void lookFor(Target target) {
        for (Routes route : Routes.to(target, filler.form())) {
            if (missing.contains(target)) {
                Planner planner = new Planner(filler, candidates, dice, plan -> arrives(plan, target));
                planner.reach(route.goals(), route.plan());
            }
        }
    }

    private boolean arrives(Plan plan, Target target) {
        for (int i = 0; i < TRIES && missing.contains(target); i++) {
            Taste taste = i % 2 == 0 ? Taste.PLAUSIBLE : Taste.LEAST;
            consider(filler.fill(Order.of(plan, taste, other(i))));
        }
        return !missing.contains(target);
    }

    /** Each time the answers that show most of what is not shown yet. */
    private List<Map<String, Object>> fewest(Set<Target> shown) {
        List<Map<String, Object>> chosen = new ArrayList<>();
        Set<Target> left = new LinkedHashSet<>(shown);
        while (!left.isEmpty()) {
            Optional<Map.Entry<Map<String, Object>, Set<Target>>> best =
                    pool.entrySet().stream().max(Comparator.comparingLong(entry -> common(entry.getValue(), left)));
            best.ifPresent(entry -> {
                chosen.add(entry.getKey());
                left.removeAll(entry.getValue());
            });
        }
        return chosen;
    }

    private static long common(Set<Target> some, Set<Target> others) {
        return some.stream().filter(others::contains).count();
    }
}
