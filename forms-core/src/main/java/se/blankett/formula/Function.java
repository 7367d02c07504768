package se.blankett.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.parser.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * One function that a formula may use.
 *
 * @param least fewest operands
 * @param most most operands
 * @param tolerant whether it has a value though an operand is absent
 * @param lists whether an operand may be many values
 */
record Function(int least, int most, boolean tolerant, boolean lists, Body body) implements FunctionIfc {
    /** As many as anybody wants. */
    static final int ANY = Integer.MAX_VALUE;

    /** What it makes of its operands. */
    @FunctionalInterface
    interface Body {
        Object apply(List<Object> operands, Scope scope);
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
        List<Object> operands = new ArrayList<>(values.length);
        for (EvaluationValue value : values) {
            operands.add(Values.unwrap(value));
        }
        boolean lacks = !tolerant && operands.contains(Values.ABSENT);
        return Values.wrap(lacks ? Values.ABSENT : body.apply(operands, (Scope) expression.getDataAccessor()));
    }

    /** Any number: we say ourselves how many it takes, in better words. */
    @Override
    public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
        return List.of(FunctionParameterDefinition.builder()
                .name("value")
                .isVarArg(true)
                .build());
    }

    @Override
    public boolean hasVarArgs() {
        return true;
    }

    @Override
    public boolean isParameterLazy(int index) {
        return false;
    }

    @Override
    public void validatePreEvaluation(Token token, EvaluationValue... values) {
        // nothing is said about operands before they are looked at
    }

    /** Returns how many operands it takes, for a message: {@code 1 or 2 values}. */
    String arity() {
        if (most == ANY) {
            return least + " or more values";
        }
        String count = least == most ? Integer.toString(least) : least + " or " + most;
        return count + (most == 1 ? " value" : " values");
    }
}
