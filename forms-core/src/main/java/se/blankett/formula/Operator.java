package se.blankett.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * One operator that a formula may use.
 *
 * @param prefix whether it stands before its one operand, rather than between two
 * @param lazy whether it looks at the second operand only where the first does not decide
 */
record Operator(boolean prefix, int precedence, boolean lazy, Body body) implements OperatorIfc {
    /** What it makes of its operands. */
    @FunctionalInterface
    interface Body {
        EvaluationValue apply(Expression expression, EvaluationValue... operands) throws EvaluationException;
    }

    /** What it makes of two values, where that depends on what the formula sees. */
    @FunctionalInterface
    interface Seeing {
        Object apply(Object left, Object right, Scope scope);
    }

    /** An operator between two values; absent where one of them is. */
    static Operator between(int precedence, BinaryOperator<Object> body) {
        return seeing(precedence, (left, right, scope) -> body.apply(left, right));
    }

    /** An operator between two values that looks at more than these; absent where one of them is. */
    static Operator seeing(int precedence, Seeing body) {
        return new Operator(false, precedence, false, (expression, operands) -> {
            Object left = Values.unwrap(operands[0]);
            Object right = Values.unwrap(operands[1]);
            boolean lacks = left == Values.ABSENT || right == Values.ABSENT;
            return Values.wrap(lacks ? Values.ABSENT : body.apply(left, right, (Scope) expression.getDataAccessor()));
        });
    }

    /** An operator before a value; absent where that is. */
    static Operator before(UnaryOperator<Object> body) {
        return new Operator(true, OPERATOR_PRECEDENCE_UNARY, false, (expression, operands) -> {
            Object value = Values.unwrap(operands[0]);
            return Values.wrap(value == Values.ABSENT ? Values.ABSENT : body.apply(value));
        });
    }

    /** {@code &&} and {@code ||}. */
    static Operator deciding(int precedence, boolean deciding) {
        return new Operator(
                false, precedence, true, (expression, operands) -> Lazy.decide(expression, deciding, operands));
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands)
            throws EvaluationException {
        return body.apply(expression, operands);
    }

    @Override
    public int getPrecedence() {
        return precedence;
    }

    @Override
    public int getPrecedence(ExpressionConfiguration configuration) {
        return precedence;
    }

    @Override
    public boolean isLeftAssociative() {
        return !prefix;
    }

    @Override
    public boolean isPrefix() {
        return prefix;
    }

    @Override
    public boolean isPostfix() {
        return false;
    }

    @Override
    public boolean isInfix() {
        return !prefix;
    }

    @Override
    public boolean isOperandLazy() {
        return lazy;
    }
}
