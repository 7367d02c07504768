package se.blankett.example;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.blankett.form.Leaf;
import se.blankett.form.Widget;
import se.blankett.value.ValueReader;

/** Plausible answers to one question. Immutable. */
final class Values {
    private static final int TRIES = 20;

    /** In code points: what people write on one line, and on several. */
    private static final int LINE = 120;

    private static final int ESSAY = 1_000;

    private final ValueReader reader;
    private final FormatTexts formats;

    Values(Clock clock) {
        this.reader = ValueReader.of(clock);
        this.formats = new FormatTexts(LocalDate.now(clock));
    }

    /** Returns an answer that fits, or empty where none was found. */
    Optional<Object> make(Leaf leaf, Spec spec, Random random) {
        return switch (leaf.type()) {
            case BOOLEAN -> Optional.of(leaf.attestation() || flag(spec, random));
            case CHOICE -> one(spec, random);
            case CHOICES -> several(leaf, spec, random);
            case FILE -> Files.one(spec, random);
            case FILES -> Files.several(spec, random);
            case NUMBER -> number(leaf, spec, random);
            case TEXT -> text(leaf, spec, random);
        };
    }

    private static boolean flag(Spec spec, Random random) {
        return one(spec, random)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .orElseGet(random::nextBoolean);
    }

    private static Optional<Object> one(Spec spec, Random random) {
        List<Object> options = spec.options();
        return options.isEmpty() ? Optional.empty() : Optional.of(Dice.pick(options, random));
    }

    private static Optional<Object> several(Leaf leaf, Spec spec, Random random) {
        List<Object> options = new ArrayList<>(combinable(leaf, spec));
        if (options.isEmpty()) {
            return leaf.exclusive().map(none -> List.of(none.value()));
        }
        Collections.shuffle(options, random);
        int least = Math.max(1, spec.minItems());
        int most = Math.min(options.size(), spec.maxItems());
        int chosen = Math.min(options.size(), least + random.nextInt(Math.max(1, Math.min(3, most - least + 1))));
        return Optional.of(inOrder(leaf, options.subList(0, chosen)));
    }

    /** Returns the options that may be chosen together. */
    static List<Object> combinable(Leaf leaf, Spec spec) {
        return spec.options().stream()
                .filter(option -> leaf.exclusive()
                        .filter(none -> Spec.same(none.value(), option))
                        .isEmpty())
                .toList();
    }

    /** As a page would post them. */
    static List<Object> inOrder(Leaf leaf, List<Object> chosen) {
        Stream<Object> listed = leaf.choices().stream()
                .map(choice -> choice.value())
                .filter(value -> chosen.stream().anyMatch(other -> Spec.same(value, other)));
        return listed.toList();
    }

    private Optional<Object> number(Leaf leaf, Spec spec, Random random) {
        Numbers numbers = new Numbers(spec);
        List<Object> options = spec.options();
        if (!options.isEmpty()) {
            return Optional.of(Dice.pick(options, random));
        }
        Optional<Object> given =
                given(leaf).filter(BigDecimal.class::isInstance).filter(value -> numbers.fits((BigDecimal) value));
        return given.isPresent() && random.nextInt(3) == 0 ? given : Optional.of(numbers.any(random));
    }

    private Optional<Object> text(Leaf leaf, Spec spec, Random random) {
        List<Object> options = spec.options();
        if (!options.isEmpty()) {
            return Optional.of(Dice.pick(options, random));
        }
        Stream<Supplier<Optional<String>>> ways = Stream.of(
                () -> tried(() -> formats.make(leaf, random), leaf, spec),
                () -> patterned(leaf, spec, random),
                () -> random.nextInt(3) == 0 ? given(leaf).map(Object::toString) : Optional.empty(),
                () -> isLine(leaf) ? Phrases.about(leaf, random) : Optional.empty(),
                () -> Optional.of(Phrases.prose(spec.minLength(), most(leaf, spec), random)),
                () -> given(leaf).map(Object::toString),
                () -> Optional.of(Phrases.exactly(Math.max(1, spec.minLength()))));
        return ways.map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(text -> fits(leaf, spec, text))
                .findFirst()
                .map(Object.class::cast);
    }

    private static boolean isLine(Leaf leaf) {
        return leaf.widget() != Widget.TEXTAREA;
    }

    private static int most(Leaf leaf, Spec spec) {
        return Math.min(spec.maxLength(), Math.max(spec.minLength(), isLine(leaf) ? LINE : ESSAY));
    }

    private Optional<String> tried(Supplier<Optional<String>> way, Leaf leaf, Spec spec) {
        return Stream.generate(way)
                .limit(TRIES)
                .flatMap(Optional::stream)
                .filter(text -> fits(leaf, spec, text))
                .findFirst();
    }

    private Optional<String> patterned(Leaf leaf, Spec spec, Random random) {
        return spec.patterns().stream()
                .flatMap(pattern -> PatternTexts.any(pattern, random, text -> fits(leaf, spec, text)).stream())
                .findFirst();
    }

    /** Returns what the form's author gives: the first example, or the value that is first shown, as it is stored. */
    private Optional<Object> given(Leaf leaf) {
        Optional<Object> example =
                reader.readText(leaf, leaf.wording().example()).value();
        return example.isPresent() ? example : leaf.initial();
    }

    /** Says whether the text is kept as it is when it is read, and has the length and the pattern that it has to have. */
    boolean fits(Leaf leaf, Spec spec, String text) {
        return spec.fits(text)
                && reader.readText(leaf, text).value().filter(text::equals).isPresent();
    }

    /** Returns the code of what is wrong with the text where it cannot be read. */
    Optional<String> faultOf(Leaf leaf, Object answer) {
        boolean read = leaf.type() == Leaf.Type.TEXT && answer instanceof String;
        return read
                ? reader.readText(leaf, Objects.toString(answer)).fault().map(fault -> fault.code())
                : Optional.empty();
    }

    /** Says whether a text for the question is read as something else than itself. */
    boolean hasReader(Leaf leaf) {
        return reader.readText(leaf, "\u0007")
                .fault()
                .filter(fault -> fault.code().equals("text.chars"))
                .isEmpty();
    }

    LocalDate today() {
        return formats.today();
    }
}
