package se.blankett.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers values of a wrong kind, and says what to do about each. */
final class Misuses {
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=", "MIN", "MAX");

    private final List<Misuse> found = new ArrayList<>();

    List<Misuse> toList() {
        return found;
    }

    /** Asks for an operand that is of one of these kinds. */
    void want(List<ValueKind> kinds, Term term, int index, Operand operand) {
        if (!operand.fits(kinds)) {
            String takes = kinds.stream().map(ValueKind::phrase).collect(Collectors.joining(" or "));
            add(term.operands().get(index), operand, term.name() + " takes " + takes, kinds);
        }
    }

    /** Asks for two operands of which one may be greater than the other, or equal to it. */
    void compare(Term term, int first, int second, List<Operand> operands) {
        Operand left = operands.get(first);
        Operand right = operands.get(second);
        boolean yesNo = ORDER.contains(term.name()) && (left.is(ValueKind.TRUTH) || right.is(ValueKind.TRUTH));
        if (left.isLike(right) && !yesNo) {
            return;
        }
        boolean leftIsWrong = isWritten(term.operands().get(first), left)
                && !isWritten(term.operands().get(second), right);
        Term wrong = term.operands().get(leftIsWrong ? first : second);
        Operand other = leftIsWrong ? right : left;
        String with = "it is compared with " + other.phrase();
        add(wrong, leftIsWrong ? left : right, with, List.copyOf(other.kinds()));
    }

    /** What is written down can be written otherwise; an answer cannot. */
    private static boolean isWritten(Term term, Operand operand) {
        return term.sort() == Term.Sort.VALUE || operand.parameter();
    }

    void add(Term term, Operand operand, String wanted, List<ValueKind> kinds) {
        List<String> path = term.sort() == Term.Sort.PATH ? term.path() : List.of();
        found.add(new Misuse(term.toString(), path, operand.phrase(), wanted, KindFix.of(term, operand, kinds)));
    }
}
