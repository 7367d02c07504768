package se.blankett.formula;

import static java.util.Map.entry;
import static se.blankett.formula.ValueKind.DATE;
import static se.blankett.formula.ValueKind.MONTH;
import static se.blankett.formula.ValueKind.NUMBER;
import static se.blankett.formula.ValueKind.PERSONNUMMER;
import static se.blankett.formula.ValueKind.TEXT;
import static se.blankett.formula.ValueKind.TIME;
import static se.blankett.formula.ValueKind.TRUTH;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a function or a sign takes, and what it gives, where the one does not follow from the other.
 *
 * @param takes the kinds that each operand may be of; nothing is asked of those after them
 */
record Signature(ValueKind gives, List<List<ValueKind>> takes) {
    private static final List<ValueKind> NUMBERS = List.of(NUMBER);
    private static final List<ValueKind> TRUTHS = List.of(TRUTH);
    private static final Signature ARITHMETIC = new Signature(NUMBER, List.of(NUMBERS, NUMBERS));
    private static final Signature LOGIC = new Signature(TRUTH, List.of(TRUTHS, TRUTHS));

    private static final Map<String, Signature> BY_NAME = Map.ofEntries(
            entry("*", ARITHMETIC),
            entry("/", ARITHMETIC),
            entry("%", ARITHMETIC),
            entry("&&", LOGIC),
            entry("||", LOGIC),
            entry("!", LOGIC),
            entry("ROUND", ARITHMETIC),
            entry("ABS", ARITHMETIC),
            entry("COUNT", new Signature(NUMBER, List.of())),
            entry("AGE", new Signature(NUMBER, List.of(List.of(DATE, PERSONNUMMER)))),
            entry("DAYS", new Signature(NUMBER, List.of(List.of(DATE), List.of(DATE)))),
            entry("YEAR", new Signature(NUMBER, List.of(List.of(DATE, MONTH)))),
            entry("TODAY", new Signature(DATE, List.of())),
            entry("PRESENT", new Signature(TRUTH, List.of())),
            entry("IS", new Signature(TRUTH, List.of(List.of(TEXT, DATE, MONTH, TIME)))));

    /** A plus or a minus before a value takes what any arithmetic does. */
    static Optional<Signature> of(Term term) {
        boolean prefix = term.sort() == Term.Sort.SIGN && term.operands().size() == 1;
        return Optional.ofNullable(BY_NAME.get(term.name()))
                .or(() -> Optional.of(ARITHMETIC).filter(signature -> prefix));
    }
}
