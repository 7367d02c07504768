package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/** Other answers to one question: such as anybody might give, and those of other questions. */
final class Edits {
    private static final int DRAWS = 6;
    private static final int MOST_OPTIONS = 20;

    private final Values values;
    private final Map<String, Object> answers;

    Edits(Values values, Map<String, Object> answers) {
        this.values = values;
        this.answers = answers;
    }

    /**
     * Returns answers, {@link Plan.Wish#ABSENT} where there may be none, and other numbers of rows.
     *
     * @param others places whose answers may be repeated
     */
    Set<Object> at(Place place, List<Pointer> others, Random random) {
        Set<Object> edits = new LinkedHashSet<>();
        if (place.field() instanceof Leaf leaf) {
            addAnswers(leaf, others, random, edits);
        } else if (place.field() instanceof Rows rows) {
            addCounts(rows, place, edits);
        }
        Optional<Object> now = place.at().evaluate(answers);
        if (now.isPresent() && !place.required() && !place.row()) {
            edits.add(Plan.Wish.ABSENT);
        }
        now.ifPresent(edits::remove);
        return edits;
    }

    private void addAnswers(Leaf leaf, List<Pointer> others, Random random, Set<Object> edits) {
        Spec spec = new Spec(leaf, List.of());
        for (int i = 0; i < DRAWS; i++) {
            values.make(leaf, spec, random).ifPresent(edits::add);
        }
        if (leaf.type() == Leaf.Type.TEXT) {
            addNumbered(leaf, spec, random, edits);
        }
        switch (leaf.type()) {
            case BOOLEAN -> edits.addAll(leaf.attestation() ? List.of(true) : List.of(true, false));
            case CHOICE ->
                leaf.choices().stream().limit(MOST_OPTIONS).map(Choice::value).forEach(edits::add);
            case CHOICES -> addSets(leaf, spec, edits);
            case NUMBER -> addNumbers(spec, others, edits);
            case TEXT -> addTexts(leaf, spec, others, edits);
            case FILE, FILES -> {} // drawn
        }
    }

    /** There may be more rows than phrases. */
    private void addNumbered(Leaf leaf, Spec spec, Random random, Set<Object> edits) {
        String number = " " + (2 + random.nextInt(98));
        edits.stream()
                .map(text -> text + number)
                .filter(text -> values.fits(leaf, spec, text))
                .findFirst()
                .ifPresent(edits::add);
    }

    private static void addSets(Leaf leaf, Spec spec, Set<Object> edits) {
        List<Object> all = Values.combinable(leaf, spec);
        leaf.choices().stream()
                .limit(MOST_OPTIONS)
                .map(choice -> List.of(choice.value()))
                .forEach(edits::add);
        edits.add(List.copyOf(all.subList(0, Math.min(all.size(), spec.maxItems()))));
    }

    private void addNumbers(Spec spec, List<Pointer> others, Set<Object> edits) {
        Numbers numbers = new Numbers(spec);
        Stream<BigDecimal> said =
                said(others).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
        Stream.of(numbers.least().stream(), said, numbers.greatest().stream())
                .flatMap(each -> each)
                .filter(numbers::fits)
                .forEach(edits::add);
    }

    private void addTexts(Leaf leaf, Spec spec, List<Pointer> others, Set<Object> edits) {
        List<String> texts = new ArrayList<>(said(others)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList());
        texts.add(Phrases.exactly(Math.max(1, spec.minLength())));
        if (spec.maxLength() < Spec.MANY) {
            texts.add(Phrases.exactly(spec.maxLength()));
        }
        texts.stream().filter(text -> values.fits(leaf, spec, text)).forEach(edits::add);
    }

    private Stream<Object> said(List<Pointer> others) {
        return others.stream().limit(MOST_OPTIONS).flatMap(at -> at.evaluate(answers).stream());
    }

    private void addCounts(Rows rows, Place place, Set<Object> edits) {
        int now = place.at()
                .evaluate(answers)
                .map(list -> ((List<?>) list).size())
                .orElse(0);
        int least = Math.max(place.required() ? 1 : 0, rows.minItems().orElse(0));
        int most = Math.min(rows.maxItems().orElse(now + 3), Targets.MOST_ROWS);
        Stream.of(now + 1, now - 1, least, now + 2, most)
                .filter(count -> count != now && count >= Math.max(1, least) && count <= most)
                .map(Plan.Count::new)
                .forEach(edits::add);
    }

    /**
     * Returns the answers with the edit.
     *
     * @param row what there is in a row that is new
     */
    static Map<String, Object> made(
            Form form, Map<String, Object> answers, Pointer at, Object edit, UnaryOperator<Object> row) {
        if (edit == Plan.Wish.ABSENT) {
            return Tree.without(answers, at);
        }
        if (!(edit instanceof Plan.Count count)) {
            return Tree.with(form, answers, at, edit);
        }
        List<Object> rows = new ArrayList<>();
        at.evaluate(answers).ifPresent(list -> rows.addAll((List<?>) list));
        int more = count.rows() - rows.size();
        Object last = rows.isEmpty() ? Map.of() : rows.get(rows.size() - 1);
        rows.addAll(Collections.nCopies(Math.max(0, more), row.apply(last)));
        return Tree.with(form, answers, at, List.copyOf(rows.subList(0, count.rows())));
    }
}
