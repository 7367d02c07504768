package se.blankett.example;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that a pattern matches. */
final class PatternTexts {
    private static final int TRIES = 60;

    private PatternTexts() {}

    /** Returns a text of the pattern that fits, or empty where none was drawn. */
    static Optional<String> any(String pattern, Random random, Predicate<String> fits) {
        return draws(pattern, random).filter(fits).findFirst();
    }

    static Optional<String> shortest(String pattern, Random random, Predicate<String> fits) {
        return draws(pattern, random).filter(fits).min(Comparator.comparingInt(PatternTexts::length));
    }

    static Optional<String> longest(String pattern, Random random, Predicate<String> fits) {
        return draws(pattern, random).filter(fits).max(Comparator.comparingInt(PatternTexts::length));
    }

    /** Repeated as seldom and as often as may be, too. */
    private static Stream<String> draws(String pattern, Random random) {
        List<Regex> parsed = RegexParser.parse(pattern).stream().toList();
        IntStream repeats = IntStream.concat(
                IntStream.range(0, TRIES).map(i -> i % 4),
                IntStream.concat(IntStream.range(-1, 40), IntStream.of(50, 100, 200, 500, 2000)));
        return repeats.boxed()
                .flatMap(many -> parsed.stream().map(regex -> {
                    Draw draw = Draw.of(random, many);
                    regex.drawTo(draw);
                    return draw.text().toString();
                }));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
