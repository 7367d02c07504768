package se.blankett.formula;

import java.util.List;

/**
 * One path in a formula: {@code poster.belopp}.
 *
 * @param names its names, outermost first: poster, belopp
 * @param single whether one value is wanted there: not where {@code SUM} and its like take as many as there are
 */
public record Read(List<String> names, boolean single) {
    public Read {
        names = List.copyOf(names);
    }

    /** Returns the path as it was written, {@code poster.belopp}. */
    @Override
    public String toString() {
        return String.join(".", names);
    }
}
