package se.blankett.lint;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Patterns;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.value.ValueReader;

/**
 * Finds values that an author wrote and the form refuses: options, what is first shown, and examples. These are shown to
 * citizens, who would do as they say.
 */
final class Samples implements Check {
    private static final int MOST = 1_000;

    /** An example may be of any day: what is read has to lie before it. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2100-01-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Set<String> NUMBERS = Set.of(
            "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private final ValueReader reader = ValueReader.of(LATE);

    @Override
    public void check(Definition form, Advice advice) {
        List<Sample> samples = new ArrayList<>();
        form.leaves().forEach(leaf -> add(form, leaf, samples));
        Sample.refused(samples.subList(0, Math.min(MOST, samples.size()))).forEach(sample -> sample.tell(advice));
    }

    private void add(Definition form, Leaf leaf, List<Sample> samples) {
        for (Node node : form.declarationsOf(leaf)) {
            Map<String, Object> rules = rules(node);
            node.get("default").ifPresent(value -> add(leaf, node.place("default"), value, rules, samples));
            List<Object> examples = node.list("examples");
            for (int i = 0; i < examples.size(); i++) {
                Node place = node.place("examples").place(Integer.toString(i));
                add(leaf, place, examples.get(i), rules, samples);
            }
            if (leaf.type() == Leaf.Type.CHOICE && !rules.isEmpty()) {
                addOptions(leaf, node, rules, samples);
            }
        }
    }

    private static void addOptions(Leaf leaf, Node node, Map<String, Object> rules, List<Sample> samples) {
        for (Choice choice : leaf.choices()) {
            samples.add(new Sample(node, "option.refused", choice.value(), Optional.of(choice.value()), rules));
        }
    }

    /** What is written as a person types it is judged as it is stored. */
    private void add(Leaf leaf, Node place, Object value, Map<String, Object> rules, List<Sample> samples) {
        if (leaf.type() == Leaf.Type.CHOICES) {
            return; // a list of options has no text of its own
        }
        boolean typed = value instanceof String;
        boolean fits = switch (leaf.type()) {
            case NUMBER -> value instanceof BigDecimal;
            case BOOLEAN -> value instanceof Boolean;
            case TEXT -> typed;
            case CHOICE, CHOICES -> leaf.choiceOf(value).isPresent();
        };
        Optional<Object> stored = !fits
                ? Optional.empty()
                : typed ? reader.readText(leaf, String.valueOf(value)).value() : Optional.of(value);
        String code = place.pointer().last().equals("default") ? "default.refused" : "example.refused";
        samples.add(new Sample(place, code, value, stored, rules));
    }

    /** The rules of one value that are written as they have to be. */
    private static Map<String, Object> rules(Node node) {
        Map<String, Object> rules = new LinkedHashMap<>();
        NUMBERS.forEach(keyword -> node.number(keyword)
                .filter(number -> isUsable(keyword, number))
                .ifPresent(number -> rules.put(keyword, number)));
        String pattern = node.text("pattern");
        if (!pattern.isEmpty() && Patterns.kindOf(pattern) == Patterns.Kind.LINEAR) {
            rules.put("pattern", pattern);
        }
        return rules;
    }

    private static boolean isUsable(String keyword, BigDecimal number) {
        boolean sane = Math.abs(number.scale()) < 100 && number.precision() < 100;
        boolean count = !keyword.endsWith("Length")
                || (number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0);
        return sane && count && (!keyword.equals("multipleOf") || number.signum() > 0);
    }
}
