package se.blankett.parse;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.blankett.form.Pointer;
import se.blankett.formula.Formula;
import se.blankett.formula.FormulaException;
import se.blankett.report.Nearest;

/** Tells the author of a formula what cannot be read, and which name means nothing. */
final class NameReport {
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    /** What a formula takes for one name. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final FieldNames names;
    private final Set<String> parameters;
    private final Problems problems;

    NameReport(FieldNames names, Set<String> parameters, Problems problems) {
        this.names = names;
        this.parameters = parameters;
        this.problems = problems;
    }

    /** @param base the object that the formula stands on */
    void unreadable(SchemaNode place, String text, Pointer base, FormulaException reason) {
        Optional<String> odd = oddName(text, "", withParameters(names.around(base)));
        if (odd.isPresent()) {
            reportOdd(place, "formula.unreadable", odd.get());
            return;
        }
        String function = reason.function();
        String fix = reason.fix().isEmpty() ? "mend it" : reason.fix();
        problems.error(
                place,
                "formula.unreadable",
                "the formula cannot be read: " + reason.getMessage(),
                reason.fix().isEmpty() && !function.isEmpty() ? Nearest.fix(function, Formula.functions()) : fix);
    }

    /** @param known the names that mean something there */
    void report(SchemaNode place, String text, String name, Set<String> known) {
        Set<String> all = withParameters(known);
        Optional<String> odd = oddName(text, name, all);
        if (odd.isPresent()) {
            reportOdd(place, "formula.unknownName", odd.get());
            return;
        }
        problems.error(
                place,
                "formula.unknownName",
                "the formula reads \"" + name + "\", which is no property and no parameter",
                written(name).orElseGet(() -> Nearest.fix(name, all)));
    }

    void anyRow(SchemaNode place) {
        problems.error(
                place,
                "formula.unknownName",
                "no formula reads a property that is named \"-\": in a place it means any row",
                "give the property another name");
    }

    private void reportOdd(SchemaNode place, String code, String name) {
        problems.error(
                place,
                code,
                "a formula does not take \"" + name + "\" for one name",
                "write ANSWER(\\\"" + name + "\\\")");
    }

    private Set<String> withParameters(Set<String> known) {
        if (parameters.isEmpty()) {
            return known;
        }
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(parameters);
        return all;
    }

    /** Returns the name that was taken for several, or for a subtraction; empty where none was. */
    private static Optional<String> oddName(String text, String part, Set<String> known) {
        return known.stream()
                .filter(name -> name.length() > 1 && name.contains(part) && text.contains(name))
                .filter(name -> !WORD.matcher(name).matches() && !text.contains("\"" + name + "\""))
                .findFirst();
    }

    private static Optional<String> written(String name) {
        if (LITERALS.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(
                    "write a yes or no question alone: name, or !name; and PRESENT(name) for whether it is answered");
        }
        return Optional.of(name.toUpperCase(Locale.ROOT))
                .filter(Formula.functions()::contains)
                .map(function -> "write " + function + "(): a function has parentheses");
    }
}
