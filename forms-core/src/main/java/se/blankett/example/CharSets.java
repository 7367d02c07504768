package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Characters that a pattern speaks of, or enough of them to draw from. */
final class CharSets {
    /** As many of a range as are told apart. */
    private static final int ENOUGH = 120;

    private static final List<Integer> DIGITS = of("0123456789");
    private static final List<Integer> LOWER = of("abcdefghijklmnopqrstuvwxyzåäö");
    private static final List<Integer> UPPER = of("ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ");
    private static final List<Integer> WORD = of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    private static final List<Integer> SPACE = of(" ");

    /** What a person types; letters first. */
    private static final List<Integer> TYPED = of("abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789"
            + " -_.,:;/+&()!?%#@'\"*=<>[]{}|~^$\\");

    private CharSets() {}

    static List<Integer> of(String characters) {
        return characters.codePoints().boxed().toList();
    }

    static List<Integer> any() {
        return TYPED;
    }

    /** Returns those of a class that a letter after a backslash names: {@code \d}. */
    static Optional<List<Integer>> named(int letter) {
        return switch (letter) {
            case 'd' -> Optional.of(DIGITS);
            case 'D' -> Optional.of(not(DIGITS));
            case 'w' -> Optional.of(WORD);
            case 'W' -> Optional.of(not(WORD));
            case 's' -> Optional.of(SPACE);
            case 'S' -> Optional.of(not(SPACE));
            default -> Optional.empty();
        };
    }

    /** Returns those that have a property: {@code \p{Lu}}; empty where we know it not. */
    static Optional<List<Integer>> property(String name) {
        return switch (name) {
            case "L", "Letter", "Alphabetic" -> Optional.of(join(LOWER, UPPER));
            case "Ll", "Lowercase_Letter" -> Optional.of(LOWER);
            case "Lu", "Uppercase_Letter" -> Optional.of(UPPER);
            case "N", "Nd", "Number" -> Optional.of(DIGITS);
            default -> Optional.empty();
        };
    }

    static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, from + ENOUGH)).boxed().toList();
    }

    static List<Integer> not(List<Integer> characters) {
        return TYPED.stream().filter(c -> !characters.contains(c)).toList();
    }

    static List<Integer> join(List<Integer> some, List<Integer> more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
