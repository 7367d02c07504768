package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.blankett.engine.Patterns;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Wrong answers to a question that is answered with text. */
final class TextBreaks {
    /** Enough characters that some pattern does not know one of them. */
    private static final List<String> STRANGE = List.of("!", "x", "X", "0", " ", "\u00A7", "\u00E5");

    private final Leaf leaf;
    private final Spec spec;
    private final Pointer at;
    private final String right;

    /** @param right the valid answer */
    TextBreaks(Spec spec, Pointer at, String right) {
        this.leaf = (Leaf) spec.field();
        this.spec = spec;
        this.at = at;
        this.right = right;
    }

    /** In reading, a format may refuse a text for its length before the schema does. */
    private Break length(String rule, String text, String keyword, Values values) {
        return values.faultOf(leaf, text)
                .map(code -> Break.reader(rule, at, text, code))
                .orElseGet(() -> Break.engine(rule, at, text, "", keyword));
    }

    List<Break> all(Values values, Random random) {
        List<Break> breaks = new ArrayList<>();
        breaks.add(Break.engine("type", at, BigDecimal.TEN, "fallback"));
        new BadFormats(values.today()).of(leaf, random).forEach(bad -> breaks.add(format(bad, values)));
        if (!values.hasReader(leaf)) {
            breaks.add(Break.reader("no controls", at, right + "\u0007", "text.chars"));
        }
        addLengths(breaks, values, random);
        spec.patterns()
                .forEach(pattern -> strange(pattern)
                        .ifPresent(text -> breaks.add(Break.engine("pattern " + pattern, at, text, "", "pattern"))));
        return breaks;
    }

    /** What can be read is left to the engine. */
    private Break format(BadFormats.Bad bad, Values values) {
        String rule = "format " + leaf.limits().format() + ", " + bad.how();
        return values.faultOf(leaf, bad.text()).isPresent()
                ? Break.reader(rule, at, bad.text(), bad.code())
                : new Break(
                        rule,
                        at,
                        bad.text(),
                        at,
                        bad.code(),
                        Break.By.ENGINE,
                        Set.of("format", "minLength", "maxLength", "pattern"));
    }

    private void addLengths(List<Break> breaks, Values values, Random random) {
        int most = spec.maxLength();
        if (most < Spec.MANY) {
            Lengths.plain(leaf, spec.patterns(), most + 1, random)
                    .ifPresent(text -> breaks.add(length("maxLength " + most, text, "maxLength", values)));
        }
        int least = spec.minLength();
        if (least > 1) {
            Lengths.plain(leaf, spec.patterns(), least - 1, random)
                    .ifPresent(text -> breaks.add(length("minLength " + least, text, "minLength", values)));
        }
    }

    /** The right answer with one character in the place of another, or one more at the end, that does not match. */
    private Optional<String> strange(String pattern) {
        Stream<String> changed = IntStream.range(0, right.length())
                .boxed()
                .flatMap(i -> STRANGE.stream().map(c -> right.substring(0, i) + c + right.substring(i + 1)));
        Stream<String> longer = STRANGE.stream().map(c -> right + c);
        return Stream.concat(changed, longer)
                .filter(text -> !Patterns.matches(pattern, text) && text.strip().equals(text))
                .filter(text -> Lengths.of(text) >= spec.minLength() && Lengths.of(text) <= spec.maxLength())
                .findFirst();
    }
}
