package se.blankett.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Expression;
import se.blankett.form.Pointer;
import se.blankett.form.Rule;
import se.blankett.formula.Formula;
import se.blankett.formula.FormulaException;
import se.blankett.formula.Names;

/** How far some answers are from keeping a rule: the distance between what its comparisons compare. Immutable. */
final class Gauge {
    private final Expression test;
    private final LocalDate today;
    private final List<Compared> comparisons = new ArrayList<>();

    private record Compared(Formula whole, Formula left, Formula right) {}

    Gauge(Rule rule, LocalDate today) {
        this.test = rule.test();
        this.today = today;
        for (Comparing comparing : Comparing.in(test.text())) {
            read(comparing).ifPresent(comparisons::add);
        }
    }

    private static Optional<Compared> read(Comparing text) {
        try {
            return Optional.of(
                    new Compared(Formula.of(text.whole()), Formula.of(text.left()), Formula.of(text.right())));
        } catch (FormulaException e) {
            return Optional.empty(); // more than a comparison: the rule is tried without
        }
    }

    /** Says whether an answer that is near enough is not good enough. */
    boolean isExact() {
        return test.text().contains("=")
                && !test.text().contains("<")
                && !test.text().contains(">");
    }

    /**
     * Returns how much the left side of some comparisons is more than their right side; days of dates.
     *
     * @param holding whether of those that hold, or of the others
     * @param object that the rule stands on
     * @param answers with computed values
     */
    List<BigDecimal> differences(boolean holding, Pointer object, Map<String, Object> answers) {
        return comparisons.stream()
                .filter(each -> holding == value(each.whole(), object, answers).equals(Optional.of(true)))
                .flatMap(each -> difference(each, object, answers).stream())
                .toList();
    }

    private Optional<BigDecimal> difference(Compared compared, Pointer object, Map<String, Object> answers) {
        return value(compared.left(), object, answers)
                .flatMap(Gauge::measure)
                .flatMap(left -> value(compared.right(), object, answers)
                        .flatMap(Gauge::measure)
                        .map(left::subtract));
    }

    private Optional<Object> value(Formula formula, Pointer object, Map<String, Object> answers) {
        return formula.value(Names.of(test, object, answers), today).value();
    }

    /** Returns a number for it, where it has one: a day is the number of days since 1970. */
    private static Optional<BigDecimal> measure(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        try {
            return Optional.of(
                    BigDecimal.valueOf(LocalDate.parse(value.toString()).toEpochDay()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
