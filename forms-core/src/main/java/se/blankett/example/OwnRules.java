package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Group;
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

    private Optional<Broken> find(Rule rule, List<Filled> tried) {
        return tried.stream()
                .filter(filled -> filled.left().isEmpty() && filled.broken().size() == 1)
                .filter(filled -> filled.broken().get(0).code().equals(rule.code()))
                .filter(filled -> filler.sight(filled.answers())
                        .at(filled.broken().get(0).at())
                        .isPresent())
                .map(filled -> new Broken(
                        filled.answers(), filled.broken().get(0).at(), rule.code()))
                .findFirst();
    }
}
