package se.blankett.formula;

import static com.ezylang.evalex.operators.OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE;
import static com.ezylang.evalex.operators.OperatorIfc.OPERATOR_PRECEDENCE_AND;
import static com.ezylang.evalex.operators.OperatorIfc.OPERATOR_PRECEDENCE_COMPARISON;
import static com.ezylang.evalex.operators.OperatorIfc.OPERATOR_PRECEDENCE_EQUALITY;
import static com.ezylang.evalex.operators.OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE;
import static com.ezylang.evalex.operators.OperatorIfc.OPERATOR_PRECEDENCE_OR;
import static java.util.Map.entry;

import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.operators.OperatorIfc;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/** The operators that there are, with EvalEx's precedence: no power, which would take a second with small numbers. */
final class Operators implements OperatorDictionaryIfc {
    private static final Map<String, Operator> PREFIX = Map.of(
            "-", Operator.before(value -> Values.number(value).negate()),
            "+", Operator.before(Values::number),
            "!", Operator.before(value -> !Values.truth(value)));

    private static final Map<String, Operator> INFIX = Map.ofEntries(
            entry("+", Operator.seeing(OPERATOR_PRECEDENCE_ADDITIVE, Arithmetic::plus)),
            entry("-", Operator.between(OPERATOR_PRECEDENCE_ADDITIVE, Arithmetic::minus)),
            entry("*", Operator.between(OPERATOR_PRECEDENCE_MULTIPLICATIVE, Arithmetic::times)),
            entry("/", Operator.between(OPERATOR_PRECEDENCE_MULTIPLICATIVE, Arithmetic::dividedBy)),
            entry("%", Operator.between(OPERATOR_PRECEDENCE_MULTIPLICATIVE, Arithmetic::modulo)),
            entry("=", equality(Comparison::equal)),
            entry("==", equality(Comparison::equal)),
            entry("!=", equality((a, b) -> !Comparison.equal(a, b))),
            entry("<>", equality((a, b) -> !Comparison.equal(a, b))),
            entry("<", order(order -> order < 0)),
            entry("<=", order(order -> order <= 0)),
            entry(">", order(order -> order > 0)),
            entry(">=", order(order -> order >= 0)),
            entry("&&", Operator.deciding(OPERATOR_PRECEDENCE_AND, false)),
            entry("||", Operator.deciding(OPERATOR_PRECEDENCE_OR, true)));

    private static Operator equality(BinaryOperator<Object> body) {
        return Operator.between(OPERATOR_PRECEDENCE_EQUALITY, body);
    }

    private static Operator order(IntPredicate holds) {
        return Operator.between(OPERATOR_PRECEDENCE_COMPARISON, (a, b) -> holds.test(Comparison.compare(a, b)));
    }

    @Override
    public boolean hasPrefixOperator(String name) {
        return PREFIX.containsKey(name);
    }

    @Override
    public boolean hasPostfixOperator(String name) {
        return false;
    }

    @Override
    public boolean hasInfixOperator(String name) {
        return INFIX.containsKey(name);
    }

    @Override
    public OperatorIfc getPrefixOperator(String name) {
        return known(PREFIX, name);
    }

    @Override
    public OperatorIfc getPostfixOperator(String name) {
        return known(Map.of(), name);
    }

    @Override
    public OperatorIfc getInfixOperator(String name) {
        return known(INFIX, name);
    }

    private static OperatorIfc known(Map<String, Operator> operators, String name) {
        return Optional.ofNullable(operators.get(name))
                .orElseThrow(() -> new IllegalArgumentException("operator: must be known, was " + name));
    }

    @Override
    public void addOperator(String name, OperatorIfc operator) {
        throw new UnsupportedOperationException("the operators are these");
    }
}
