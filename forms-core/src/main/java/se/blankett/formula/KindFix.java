package se.blankett.formula;

import static se.blankett.formula.ValueKind.DATE;
import static se.blankett.formula.ValueKind.MONTH;
import static se.blankett.formula.ValueKind.NUMBER;
import static se.blankett.formula.ValueKind.OBJECT;
import static se.blankett.formula.ValueKind.PERSONNUMMER;
import static se.blankett.formula.ValueKind.TIME;
import static se.blankett.formula.ValueKind.TRUTH;

import java.util.List;
import java.util.regex.Pattern;

/** Says how a value of another kind becomes one of the kind that is wanted. */
final class KindFix {
    private static final Pattern NUMERIC = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    private KindFix() {}

    static String of(Term term, Operand found, List<ValueKind> wanted) {
        ValueKind want = wanted.stream().sorted().findFirst().orElse(ValueKind.TEXT);
        if (found.parameter()) {
            return "write the parameter as " + written(want);
        }
        if (term.sort() == Term.Sort.VALUE) {
            return "write " + value(String.valueOf(term.value()), want);
        }
        if (want == DATE && found.is(MONTH)) {
            return "make it a day of the month, " + term + " + \\\"-01\\\", or compare YEAR(" + term + ")";
        }
        return term.sort() == Term.Sort.PATH ? path(term, found, want, wanted) : "use " + want.phrase() + " there";
    }

    private static String value(String text, ValueKind want) {
        if (want == TRUTH) {
            return "the yes or no question alone, or ! before it";
        }
        return NUMERIC.matcher(text).matches() && want == NUMBER ? text + " without quotes" : written(want);
    }

    private static String written(ValueKind kind) {
        if (kind.is(DATE)) {
            return "a date in full, \"2026-05-03\"";
        }
        if (kind.is(MONTH)) {
            return "a month, \"2026-05\"";
        }
        if (kind.is(TIME)) {
            return "a time of day, \"08:30\"";
        }
        if (kind == TRUTH) {
            return "true or false, without quotes";
        }
        return kind == NUMBER ? "a number, without quotes" : "a text, in quotes";
    }

    private static String path(Term term, Operand found, ValueKind want, List<ValueKind> wanted) {
        if (found.kinds().contains(OBJECT)) {
            return "name a question in it, " + term + ".name";
        }
        if (want == TRUTH) {
            String compared = found.is(NUMBER) ? term + " > 0" : term + " = \\\"…\\\"";
            return "compare it, " + compared + ", or ask whether it is answered, PRESENT(" + term + ")";
        }
        if (want == NUMBER) {
            return found.is(DATE)
                    ? "make it a number, DAYS(from, to) or YEAR(" + term + ")"
                    : "use a question of type \"number\" or \"integer\"";
        }
        if (want == DATE) {
            return "give the question \"format\": \"date\""
                    + (wanted.contains(PERSONNUMMER) ? " or \"se-personnummer\"" : "");
        }
        return "use " + want.phrase() + " there";
    }
}
