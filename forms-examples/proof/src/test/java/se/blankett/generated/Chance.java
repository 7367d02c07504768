package se.blankett.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Decides by a seed, the same way on every machine. */
final class Chance {
    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    static Chance of(long seed) {
        return new Chance(new Random(seed * 0x9E3779B97F4A7C15L));
    }

    /** Says yes once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Returns a number from the first to the last, both among them. */
    int from(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T of(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Returns some of them, at least one where there are any, in their order. */
    <T> List<T> some(List<T> all) {
        List<T> chosen = shuffled(all).subList(0, Math.min(all.size(), from(1, 3)));
        return all.stream().filter(chosen::contains).toList();
    }
}
