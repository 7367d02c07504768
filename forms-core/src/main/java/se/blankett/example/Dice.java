package se.blankett.example;

import java.util.List;
import java.util.Random;
import se.blankett.form.Pointer;

/** Chance that is the same on every machine: it follows from the seed and the place, and not from what was asked before. */
record Dice(long seed) {
    /** Returns a source of numbers for the place; another salt gives others. */
    Random at(Pointer place, int salt) {
        long mixed = seed * 0x9E3779B97F4A7C15L + place.text().hashCode() * 0xBF58476D1CE4E5B9L + salt;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Random(mixed ^ (mixed >>> 31));
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
