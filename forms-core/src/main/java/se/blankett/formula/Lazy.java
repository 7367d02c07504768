package se.blankett.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;

/** What looks only at those operands that decide. */
final class Lazy {
    private Lazy() {}

    /** An absent test does not hold: a box that nobody ticked is no answer. */
    static EvaluationValue choose(Expression expression, EvaluationValue... operands) throws EvaluationException {
        Object test = run(expression, operands[0]);
        boolean holds = test != Values.ABSENT && Values.truth(test);
        return expression.evaluateSubtree(operands[holds ? 1 : 2].getExpressionNode());
    }

    /** The first decides where it can; else both have to be there. */
    static EvaluationValue decide(Expression expression, boolean deciding, EvaluationValue... operands)
            throws EvaluationException {
        Object left = run(expression, operands[0]);
        if (left != Values.ABSENT && Values.truth(left) == deciding) {
            return Values.wrap(deciding);
        }
        Object right = run(expression, operands[1]);
        boolean lacks = left == Values.ABSENT || right == Values.ABSENT;
        return Values.wrap(lacks ? Values.ABSENT : (Object) Values.truth(right));
    }

    private static Object run(Expression expression, EvaluationValue operand) throws EvaluationException {
        return Values.unwrap(expression.evaluateSubtree(operand.getExpressionNode()));
    }
}
