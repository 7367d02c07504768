package se.blankett.example;

import java.util.List;
import java.util.Random;

/**
 * One text that is being drawn from a pattern.
 *
 * @param many how often that is repeated which may be repeated without end; below 0 at the least
 */
record Draw(StringBuilder text, Random random, int many) {
    /** As often as nobody repeats anything. */
    static final int FEW = 3;

    static Draw of(Random random, int many) {
        return new Draw(new StringBuilder(), random, many);
    }

    /** Returns how often something is written that may be between the two. */
    int times(int least, int most) {
        if (many < 0) {
            return least;
        }
        if (many > FEW) {
            return Math.min(most, Math.max(least, many));
        }
        int upper = Math.min(most, least + many);
        return least + random.nextInt(upper - least + 1);
    }

    <T> T pick(List<T> from) {
        return Dice.pick(from, random);
    }

    void write(int codePoint) {
        text.appendCodePoint(codePoint);
    }
}
