package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Rule;

/** Looks for answers that keep all but one of the rules that an author wrote: filled in again and again, by other dice. */
final class OwnRules {
    private static final int TRIES = 60;

    private final Filler filler;
    private final Dice dice;

    OwnRules(Filler filler, Dice dice) {
        this.filler = filler;
        this.dice = dice;
    }

    /**
     * One rule.
     *
     * @param object on which it stands
     * @param broken what breaks it alone, where that was found
     */
    record Found(Field object, String rule, Optional<Broken> broken) {}

    List<Found> broken() {
        List<Found> all = new ArrayList<>();
        List<Filled> tried = new ArrayList<>();
        look(filler.form().root(), all, tried);
        return all;
    }

    private void look(Field field, List<Found> all, List<Filled> tried) {
        if (field instanceof Group group) {
            for (Rule rule : group.rules()) {
                if (tried.isEmpty()) {
                    tried.addAll(tries());
                }
                all.add(new Found(group, rule.code(), find(rule, tried)));
            }
            group.fields().forEach(child -> look(child, all, tried));
        } else if (field instanceof Rows rows) {
            look(rows.item(), all, tried);
        }
    }

    private List<Filled> tries() {
        List<Filled> tries = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Taste taste = i % 2 == 0 ? Taste.PLAUSIBLE : Taste.MOST;
            tries.add(filler.fill(Order.of(Plan.OPEN, taste, new Dice(dice.seed() * TRIES + i))));
        }
        return tries;
    }

    /** As the answers came, or with two of those that the rule compares in each other's place: an end before its start. */
    private Optional<Broken> find(Rule rule, List<Filled> tried) {
        return tried.stream()
                .filter(filled -> filled.left().isEmpty())
                .flatMap(filled -> Stream.concat(Stream.of(filled.answers()), swapped(rule, filled.answers())))
                .flatMap(answers -> brokenBy(rule, answers).stream())
                .findFirst();
    }

    private Optional<Broken> brokenBy(Rule rule, Map<String, Object> answers) {
        List<RuleCheck.Broken> broken = filler.broken(answers);
        boolean alone = broken.size() == 1
                && broken.get(0).code().equals(rule.code())
                && filler.sight(answers).at(broken.get(0).at()).isPresent()
                && filler.check(answers).isEmpty();
        return alone ? Optional.of(new Broken(answers, broken.get(0).at(), rule.code())) : Optional.empty();
    }

    private static Stream<Map<String, Object>> swapped(Rule rule, Map<String, Object> answers) {
        Pointer first = Pointer.parse(rule.test().base().text().replace("/-", "/0"));
        List<Pointer> reads = rule.test().reads().stream()
                .map(read -> read.within(first))
                .filter(read -> read.evaluate(answers).isPresent())
                .sorted()
                .toList();
        return reads.stream()
                .flatMap(a -> reads.stream()
                        .filter(b -> a.compareTo(b) < 0)
                        .map(b -> Tree.with(
                                Tree.with(answers, a, b.evaluate(answers).orElseThrow()),
                                b,
                                a.evaluate(answers).orElseThrow())));
    }
}
