package se.blankett.formula;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may stand at one place of a formula.
 *
 * @param kinds the kinds that its value may be of; none where nobody knows
 * @param many whether it is as many values as there are
 * @param parameter whether it is a parameter of the form, which an overlay may set
 */
public record Operand(Set<ValueKind> kinds, boolean many, boolean parameter) {
    /** Nobody knows what it is. */
    public static final Operand UNKNOWN = new Operand(Set.of(), false, false);

    public Operand {
        kinds = Set.copyOf(kinds);
    }

    static Operand of(ValueKind kind) {
        return new Operand(Set.of(kind), false, false);
    }

    /** Says whether all that it may be is one of these. */
    boolean fits(List<ValueKind> uses) {
        return kinds.stream().allMatch(kind -> uses.stream().anyMatch(kind::is));
    }

    boolean is(ValueKind use) {
        return !kinds.isEmpty() && fits(List.of(use));
    }

    boolean isTextual() {
        return !kinds.isEmpty() && kinds.stream().allMatch(ValueKind::isTextual);
    }

    /** Says whether something that it may be can be compared with something that the other may be. */
    boolean isLike(Operand other) {
        return kinds.isEmpty()
                || other.kinds.isEmpty()
                || kinds.stream().anyMatch(kind -> other.kinds.stream().anyMatch(kind::isLike));
    }

    /** Returns it in a sentence: {@code a number or a text}. */
    public String phrase() {
        return kinds.stream().sorted().map(ValueKind::phrase).distinct().collect(Collectors.joining(" or "));
    }
}
