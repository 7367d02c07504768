package se.blankett.example;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Rule;
import se.blankett.value.AnsweredFields;

/** Looks for answers that keep all but one of the rules that an author wrote. */
final class OwnRules {
    /** Answers that nobody looked at for rules: some of them break one. */
    private static final int BY_CHANCE = 20;

    private static final int MOST_EDITED = 6;

    private final Filler filler;
    private final Dice dice;
    private final List<Map<String, Object>> valid;
    private final List<Map<String, Object>> drawn = new ArrayList<>();

    /** @param valid answers that keep every rule */
    OwnRules(Filler filler, Dice dice, List<Map<String, Object>> valid) {
        this.filler = filler;
        this.dice = dice;
        this.valid = valid;
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
        look(filler.form().root(), all);
        return all;
    }

    private void look(Field field, List<Found> all) {
        if (field instanceof Group group) {
            for (Rule rule : group.rules()) {
                if (drawn.isEmpty()) {
                    draw();
                }
                all.add(new Found(group, rule.code(), find(rule, group)));
            }
            group.fields().forEach(child -> look(child, all));
        } else if (field instanceof Rows rows) {
            look(rows.item(), all);
        }
    }

    private void draw() {
        for (int i = 0; i < BY_CHANCE; i++) {
            Taste taste = i % 2 == 0 ? Taste.PLAUSIBLE : Taste.MOST;
            Filled filled = filler.filled(Order.of(Plan.OPEN, taste, new Dice(dice.seed() * BY_CHANCE + i)));
            if (filled.left().isEmpty()) {
                drawn.add(filled.answers());
            }
        }
    }

    /** As answers come, or with another answer to one of the questions that the rule looks at. */
    private Optional<Broken> find(Rule rule, Group group) {
        Stream<Map<String, Object>> edited = valid.stream()
                .limit(MOST_EDITED)
                .flatMap(answers -> objects(group, answers).stream()
                        .limit(MOST_EDITED)
                        .flatMap(object -> edited(rule, object, answers)));
        return Stream.concat(drawn.stream(), edited)
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

    private List<Pointer> objects(Group group, Map<String, Object> answers) {
        List<Pointer> objects = new ArrayList<>();
        AnsweredFields.visit(filler.form().root(), answers, new AnsweredFields.Visitor() {
            @Override
            public void group(Group each, Pointer at) {
                if (each.pointer().equals(group.pointer())) {
                    objects.add(at);
                }
            }

            @Override
            public void rows(Rows rows, Pointer at, List<?> list) {
                // only objects have rules
            }
        });
        return objects;
    }

    private Stream<Map<String, Object>> edited(Rule rule, Pointer object, Map<String, Object> answers) {
        RuleCheck.Broken like = RuleCheck.Broken.of(rule, object);
        List<Pointer> inputs = Inputs.of(filler.form(), like, answers);
        Sight sight = filler.sight(answers);
        return inputs.stream()
                .flatMap(at -> sight.at(at).filter(Place::answerable).stream())
                .flatMap(place -> edits(rule, object, place, inputs, answers).stream()
                        .map(edit -> Edits.made(filler.form(), answers, place.at(), edit, row -> row))
                        .filter(changed -> filler.broken(changed).contains(like))
                        .map(changed -> settled(place.at(), changed)));
    }

    /** The answer that was changed may have opened questions. */
    private Map<String, Object> settled(Pointer at, Map<String, Object> changed) {
        Plan plan = at.evaluate(changed)
                .filter(value -> !(value instanceof List))
                .map(value -> Plan.OPEN.with(at, value))
                .orElse(Plan.OPEN);
        return filler.filled(new Order(changed, plan, Taste.LEAST, dice)).answers();
    }

    private Set<Object> edits(
            Rule rule, Pointer object, Place place, List<Pointer> inputs, Map<String, Object> answers) {
        Set<Object> edits = new LinkedHashSet<>();
        if (place.field() instanceof Leaf leaf && Solving.isFor(leaf)) {
            Gauge gauge = new Gauge(rule, filler.values().today());
            edits.addAll(new Solving(leaf)
                    .answers(
                            place.at().evaluate(answers),
                            answer -> gauge.differences(
                                    true,
                                    object,
                                    filler.computed(Tree.with(filler.form(), answers, place.at(), answer)))));
        }
        edits.addAll(new Edits(filler.values(), answers).at(place, inputs, dice.at(place.at(), -4)));
        return edits;
    }
}
