package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Leaf;

/** Answers on which a condition may turn: options, and what it compares with, and what lies beside that. */
final class Candidates {
    private static final int LONGEST = 5_000;

    private final Values values;
    private final Constants constants;

    Candidates(Values values, Constants constants) {
        this.values = values;
        this.constants = constants;
    }

    /** Returns wishes for a plan, none of them twice; that there is no answer comes last. */
    List<Object> of(Field field, Condition condition, Random random) {
        Set<Object> found = new LinkedHashSet<>();
        if (field instanceof Leaf leaf) {
            addAnswers(leaf, constants.of(condition), random, found);
        } else {
            counts(constants.of(condition)).map(Plan.Count::new).forEach(found::add);
        }
        found.add(Plan.Wish.ABSENT);
        return List.copyOf(found);
    }

    private void addAnswers(Leaf leaf, Set<Object> compared, Random random, Set<Object> found) {
        switch (leaf.type()) {
            case BOOLEAN -> found.addAll(leaf.attestation() ? List.of(true) : List.of(true, false));
            case CHOICE -> leaf.choices().stream().map(Choice::value).forEach(found::add);
            case CHOICES -> addSets(leaf, found);
            case FILE, FILES ->
                values.make(leaf, new Spec(leaf, List.of()), random).ifPresent(found::add);
            case NUMBER -> addNumbers(leaf, compared, random, found);
            case TEXT -> addTexts(leaf, compared, random, found);
        }
    }

    private static void addSets(Leaf leaf, Set<Object> found) {
        leaf.choices().forEach(choice -> found.add(List.of(choice.value())));
        Spec spec = new Spec(leaf, List.of());
        List<Object> all = Values.combinable(leaf, spec);
        found.add(all.subList(0, Math.min(all.size(), spec.maxItems())));
        found.add(all.subList(0, Math.min(all.size(), Math.max(1, spec.minItems()))));
    }

    private void addNumbers(Leaf leaf, Set<Object> compared, Random random, Set<Object> found) {
        Numbers numbers = new Numbers(new Spec(leaf, List.of()));
        List<BigDecimal> near = new ArrayList<>();
        for (Object value : compared) {
            if (value instanceof BigDecimal number) {
                near.addAll(List.of(number, number.subtract(numbers.step()), number.add(numbers.step())));
            }
        }
        Stream.concat(numbers.least().stream(), numbers.greatest().stream()).forEach(near::add);
        near.add(numbers.any(random));
        near.stream().map(Steps::plain).filter(numbers::fits).forEach(found::add);
    }

    private void addTexts(Leaf leaf, Set<Object> compared, Random random, Set<Object> found) {
        Spec spec = new Spec(leaf, List.of());
        Stream<String> said = compared.stream().filter(String.class::isInstance).map(String.class::cast);
        said.flatMap(text -> Stream.concat(
                        Stream.of(text),
                        PatternTexts.any(text, random, drawn -> values.fits(leaf, spec, drawn)).stream()))
                .filter(text -> values.fits(leaf, spec, text))
                .forEach(found::add);
        counts(compared)
                .filter(length -> length > 0)
                .map(Phrases::exactly)
                .filter(text -> values.fits(leaf, spec, text))
                .forEach(found::add);
        values.make(leaf, spec, random).ifPresent(found::add);
    }

    /** Numbers in a condition may count rows or characters. */
    private static Stream<Integer> counts(Set<Object> compared) {
        Stream<Integer> near = compared.stream()
                .filter(BigDecimal.class::isInstance)
                .map(number -> ((BigDecimal) number).intValue())
                .flatMap(number -> Stream.of(number, number + 1, number - 1));
        return Stream.concat(Stream.of(1, 2), near).distinct().filter(count -> count >= 0 && count <= LONGEST);
    }
}
