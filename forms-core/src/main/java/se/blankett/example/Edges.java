package se.blankett.example;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.blankett.form.Leaf;

/** Valid answers to one question that lie at a limit of it, by the name of the limit. */
final class Edges {
    private final Values values;
    private final Leaf leaf;
    private final Spec spec;
    private final Random random;
    private final Map<String, Object> found = new LinkedHashMap<>();

    private Edges(Values values, Spec spec, Random random) {
        this.values = values;
        this.leaf = (Leaf) spec.field();
        this.spec = spec;
        this.random = random;
    }

    static Map<String, Object> of(Values values, Spec spec, Random random) {
        Edges edges = new Edges(values, spec, random);
        switch (edges.leaf.type()) {
            case TEXT -> edges.addTexts();
            case NUMBER -> edges.addNumbers();
            case CHOICES -> edges.addOptions();
            case FILE, FILES -> edges.addFiles();
            case CHOICE, BOOLEAN -> {} // each option is shown elsewhere
        }
        return edges.found;
    }

    /** Returns what is rare of the format: the form does not name it, and may well forbid it otherwise. */
    static Map<String, Object> ofFormat(Values values, Spec spec, Random random) {
        Edges edges = new Edges(values, spec, random);
        if (edges.leaf.type() == Leaf.Type.TEXT) {
            new FormatEdges(values.today()).of(edges.leaf, random).forEach(edges::add);
        }
        return edges.found;
    }

    private void add(String name, String text) {
        if (values.fits(leaf, spec, text)) {
            found.put(name, text);
        }
    }

    private void addTexts() {
        addLengths();
        for (String pattern : spec.patterns()) {
            PatternTexts.shortest(pattern, random, text -> values.fits(leaf, spec, text))
                    .ifPresent(text -> add("shortest of pattern " + pattern, text));
            PatternTexts.longest(pattern, random, text -> values.fits(leaf, spec, text))
                    .ifPresent(text -> add("longest of pattern " + pattern, text));
        }
    }

    private void addLengths() {
        int least = Math.max(1, spec.minLength());
        int most = spec.maxLength();
        String minimum = spec.minLength() == 0 ? "shortest" : "minLength " + least;
        Lengths.plain(leaf, spec.patterns(), least, random).ifPresent(text -> add(minimum, text));
        if (most < Spec.MANY) {
            String maximum = "maxLength " + most;
            Lengths.plain(leaf, spec.patterns(), most, random).ifPresent(text -> add(maximum, text));
            if (Lengths.isFree(leaf)) {
                add(maximum + ", of two UTF-16 units each", Lengths.astral(most));
                add(maximum + ", with combining characters", Lengths.combining(most));
            }
        }
    }

    private void addNumbers() {
        Numbers numbers = new Numbers(spec);
        numbers.least().ifPresent(number -> put("least " + number.toPlainString(), number));
        numbers.greatest().ifPresent(number -> put("greatest " + number.toPlainString(), number));
        spec.step().ifPresent(step -> put("multipleOf " + step.toPlainString(), oneStep(numbers, step)));
    }

    private static BigDecimal oneStep(Numbers numbers, BigDecimal step) {
        return numbers.least().map(least -> Steps.plain(least.add(step))).orElse(step);
    }

    private void put(String name, BigDecimal number) {
        if (new Numbers(spec).fits(number)) {
            found.put(name, number);
        }
    }

    private void addFiles() {
        Object type = spec.options().stream().findFirst().orElse("application/pdf");
        leaf.limits().maximum().ifPresent(most -> {
            Object largest = Files.file(String.valueOf(type), most, random);
            List<Object> files = Files.several(spec, Math.max(1, spec.minItems()), random);
            files.set(0, largest);
            found.put("largest file", leaf.type() == Leaf.Type.FILE ? largest : files);
        });
        if (leaf.type() == Leaf.Type.FILES && spec.maxItems() <= Breaking.MOST_ROWS) {
            found.put("most files, " + spec.maxItems(), Files.several(spec, spec.maxItems(), random));
        }
    }

    private void addOptions() {
        List<Object> together = Values.combinable(leaf, spec);
        int least = Math.max(1, spec.minItems());
        int most = Math.min(together.size(), spec.maxItems());
        if (least <= together.size()) {
            found.put("fewest options, " + least, List.copyOf(together.subList(0, least)));
        }
        if (most >= least) {
            found.put("most options, " + most, List.copyOf(together.subList(0, most)));
        }
        leaf.exclusive().ifPresent(none -> found.put("the option that excludes the others", List.of(none.value())));
    }
}
