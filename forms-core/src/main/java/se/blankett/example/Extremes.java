package se.blankett.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Valid answers of which one lies at a limit each. */
final class Extremes {
    private final Filler filler;
    private final Dice dice;
    private final Map<Limit, Optional<Example>> found = new LinkedHashMap<>();

    /** @param at the field, {@code -} for any row */
    private record Limit(Pointer at, String name) {
        Gap toGap() {
            return new Gap(at, "is never at its limit: " + name);
        }
    }

    private Extremes(Filler filler, Dice dice) {
        this.filler = filler;
        this.dice = dice;
    }

    /** @param examples valid */
    static Suite<Example> of(Filler filler, Dice dice, List<Map<String, Object>> examples) {
        Extremes extremes = new Extremes(filler, dice);
        for (Map<String, Object> answers : examples) {
            Probe probe = new Probe(filler, answers);
            for (Place place : filler.sight(answers).places()) {
                if (place.answerable() && place.at().evaluate(answers).isPresent()) {
                    extremes.look(answers, place, probe);
                }
            }
        }
        return extremes.suite();
    }

    private Suite<Example> suite() {
        List<Example> cases = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        FieldOrder order = new FieldOrder(filler.form());
        found.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> order.of(entry.getKey().at())))
                .forEach(entry -> entry.getValue()
                        .ifPresentOrElse(
                                cases::add, () -> gaps.add(entry.getKey().toGap())));
        return new Suite<>(cases, gaps);
    }

    private void look(Map<String, Object> answers, Place place, Probe probe) {
        if (place.field().kind() == Field.Kind.GROUP) {
            return;
        }
        Spec spec = probe.specOf(place);
        if (place.field() instanceof Leaf) {
            Edges.of(filler.values(), spec, dice.at(place.at(), 0))
                    .forEach((name, value) -> consider(answers, place, name, value));
            Edges.ofFormat(filler.values(), spec, dice.at(place.at(), 0))
                    .forEach((name, value) -> considerRare(answers, place, name, value));
            return;
        }
        consider(answers, place, "fewest rows, " + Math.max(1, spec.minItems()), count(Math.max(1, spec.minItems())));
        if (spec.maxItems() <= Targets.MOST_ROWS) {
            consider(answers, place, "most rows, " + spec.maxItems(), count(spec.maxItems()));
        }
    }

    private static Plan.Count count(int rows) {
        return new Plan.Count(rows);
    }

    /** Where it cannot be, nothing is missing. */
    private void considerRare(Map<String, Object> answers, Place place, String name, Object value) {
        consider(answers, place, name, value);
        found.entrySet()
                .removeIf(entry -> entry.getKey().name().equals(name)
                        && entry.getKey().at().equals(place.field().pointer())
                        && entry.getValue().isEmpty());
    }

    private void consider(Map<String, Object> answers, Place place, String name, Object wish) {
        Limit limit = new Limit(place.field().pointer(), name);
        if (found.getOrDefault(limit, Optional.empty()).isEmpty()) {
            Order order = new Order(answers, Plan.OPEN.with(place.at(), wish), Taste.LEAST, dice);
            Filled filled = filler.fill(order);
            found.put(
                    limit,
                    Optional.of(new Example(filled.answers(), limit.at() + ": " + name))
                            .filter(example -> filled.isValid() && isThere(filled, place, wish)));
        }
    }

    private static boolean isThere(Filled filled, Place place, Object wish) {
        Optional<Object> answer = place.at().evaluate(filled.answers());
        return wish instanceof Plan.Count count
                ? answer.filter(rows -> rows instanceof List<?> list && list.size() == count.rows())
                        .isPresent()
                : answer.equals(Optional.of(wish));
    }
}
