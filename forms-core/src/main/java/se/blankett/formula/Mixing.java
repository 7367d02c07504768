package se.blankett.formula;

import static se.blankett.formula.ValueKind.DATE;
import static se.blankett.formula.ValueKind.NUMBER;
import static se.blankett.formula.ValueKind.TEXT;

import java.util.List;
import java.util.regex.Pattern;

/** What {@code +} and {@code -} make of values of different kinds. */
final class Mixing {
    private static final Pattern DAY = Pattern.compile("-[0-9]{2}");

    private Mixing() {}

    /** Numbers are added, days are added to a date, and texts are put after one another. */
    static Operand sum(Term term, Operand left, Operand right, Misuses misuses) {
        if (left.kinds().isEmpty() || right.kinds().isEmpty()) {
            return Operand.UNKNOWN;
        }
        if (left.is(NUMBER) && right.is(NUMBER)) {
            return Operand.of(NUMBER);
        }
        if ((left.is(DATE) && right.is(NUMBER)) || (left.is(NUMBER) && right.is(DATE)) || isDay(term, left)) {
            return Operand.of(DATE);
        }
        boolean texts = (left.is(TEXT) && isJoined(right)) || (right.is(TEXT) && isJoined(left));
        if (!texts) {
            int at = left.is(NUMBER) || left.is(TEXT) ? 1 : 0;
            String wanted = "+ adds numbers, or days to a date, or puts texts after one another";
            misuses.add(term.operands().get(at), at == 0 ? left : right, wanted, List.of(NUMBER));
        }
        return Operand.of(TEXT);
    }

    /** A month and {@code "-01"} is a day of it. */
    private static boolean isDay(Term term, Operand left) {
        return left.is(ValueKind.MONTH)
                && term.operands().get(1).value() instanceof String text
                && DAY.matcher(text).matches();
    }

    private static boolean isJoined(Operand operand) {
        return operand.kinds().stream().allMatch(kind -> kind == NUMBER || kind == DATE || kind.isTextual());
    }

    /** Of two dates, how many days the first is after the second. */
    static Operand difference(Term term, Operand left, Operand right, Misuses misuses) {
        if (left.kinds().isEmpty() || right.kinds().isEmpty()) {
            return Operand.UNKNOWN;
        }
        boolean date = left.is(DATE);
        boolean fits = right.is(NUMBER) ? date || left.is(NUMBER) : date && right.is(DATE);
        if (!fits) {
            int at = date || left.is(NUMBER) ? 1 : 0;
            List<ValueKind> wanted = right.is(DATE) || date ? List.of(DATE) : List.of(NUMBER);
            String takes = "- takes a number from a number, and days or a date from a date";
            misuses.add(term.operands().get(at), at == 0 ? left : right, takes, wanted);
        }
        return Operand.of(date && right.is(NUMBER) ? DATE : NUMBER);
    }
}
