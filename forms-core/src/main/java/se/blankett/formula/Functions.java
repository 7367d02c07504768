package se.blankett.formula;

import static java.util.Map.entry;

import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.functions.FunctionIfc;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The functions that there are, and no others: none reads a file, takes long, or knows the time. */
final class Functions implements FunctionDictionaryIfc {
    /** Stands for an answer whose name is no identifier; taken out of the tree before it runs. */
    static final String ANSWER = "ANSWER";

    static final String IF = "IF";

    static final String IS = "IS";

    private static final Map<String, FunctionIfc> BY_NAME = Map.ofEntries(
            entry("SUM", new Function(1, Function.ANY, true, true, (operands, scope) -> Lists.sum(operands))),
            entry("COUNT", new Function(1, Function.ANY, true, true, (operands, scope) -> Lists.count(operands))),
            entry("MIN", new Function(1, Function.ANY, false, true, (operands, scope) -> Lists.min(operands))),
            entry("MAX", new Function(1, Function.ANY, false, true, (operands, scope) -> Lists.max(operands))),
            entry("ROUND", new Function(1, 2, false, false, (operands, scope) -> round(operands))),
            entry("ABS", one(value -> Values.number(value).abs())),
            entry(IF, new Conditional()),
            entry(
                    "AGE",
                    new Function(1, 1, false, false, (operands, scope) -> Dates.age(operands.get(0), scope.today()))),
            entry("DAYS", two(Dates::days)),
            entry("YEAR", one(Dates::year)),
            entry("TODAY", new Function(0, 0, false, false, (operands, scope) -> scope.today())),
            entry("PRESENT", new Function(1, 1, true, true, (operands, scope) -> isPresent(operands.get(0)))),
            entry(
                    "CONTAINS",
                    new Function(
                            2, 2, false, true, (operands, scope) -> Lists.contains(operands.get(0), operands.get(1)))),
            entry("LENGTH", new Function(1, 1, false, true, (operands, scope) -> Lists.length(operands.get(0)))),
            entry(
                    IS,
                    new Function(
                            2,
                            2,
                            false,
                            false,
                            (operands, scope) ->
                                    KnownFormats.is(operands.get(0), Values.text(operands.get(1)), scope.today()))),
            entry(ANSWER, one(value -> Values.ABSENT)));

    private static Function one(UnaryOperator<Object> body) {
        return new Function(1, 1, false, false, (operands, scope) -> body.apply(operands.get(0)));
    }

    private static Function two(BinaryOperator<Object> body) {
        return new Function(2, 2, false, false, (operands, scope) -> body.apply(operands.get(0), operands.get(1)));
    }

    private static Object round(List<Object> operands) {
        return Arithmetic.round(operands.get(0), operands.size() > 1 ? operands.get(1) : BigDecimal.ZERO);
    }

    private static boolean isPresent(Object value) {
        return !Values.each(value).isEmpty();
    }

    static Set<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }

    @Override
    public boolean hasFunction(String name) {
        return BY_NAME.containsKey(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public FunctionIfc getFunction(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalArgumentException("function: must be known, was " + name));
    }

    @Override
    public void addFunction(String name, FunctionIfc function) {
        throw new UnsupportedOperationException("the functions are these");
    }
}
