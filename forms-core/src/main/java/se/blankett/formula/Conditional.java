package se.blankett.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;

/** {@code IF(test, then, else)}: what is not chosen is not looked at, so it may lack answers, or divide by zero. */
@FunctionParameter(name = "test", isLazy = true)
@FunctionParameter(name = "then", isLazy = true)
@FunctionParameter(name = "otherwise", isLazy = true)
final class Conditional extends AbstractFunction {
    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands)
            throws EvaluationException {
        return Lazy.choose(expression, operands);
    }
}
