package se.blankett.example;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One comparison in the text of a rule.
 *
 * @param whole {@code SUM(a.b) <= 100}
 * @param left the one side, a formula
 * @param right the other
 */
record Comparing(String whole, String left, String right) {
    /** Those of two characters first. */
    private static final List<String> SIGNS = List.of("<=", ">=", "==", "<>", "!=", "=", "<", ">");

    private static final Pattern WORD = Pattern.compile("[\\w.]");

    /** Returns the comparisons that the test joins by {@code &&} or {@code ||}; none where it is made otherwise. */
    static List<Comparing> in(String test) {
        List<String> parts = Splitting.of(test, List.of("&&", "||"));
        if (parts.size() > 1) {
            return parts.stream().flatMap(part -> in(part).stream()).toList();
        }
        String bare = test.strip();
        if (bare.startsWith("(") && bare.endsWith(")") && Splitting.isWrapped(bare)) {
            return in(bare.substring(1, bare.length() - 1));
        }
        return of(bare).stream().toList();
    }

    private static Optional<Comparing> of(String test) {
        List<String> sides = Splitting.of(test, SIGNS);
        return sides.size() == 2
                        && sides.stream().allMatch(side -> WORD.matcher(side).find())
                ? Optional.of(new Comparing(test, sides.get(0), sides.get(1)))
                : Optional.empty();
    }
}
