package se.blankett.formula;

import java.io.Serial;

/** A text that is no formula. */
public final class FormulaException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String function;

    FormulaException(String message) {
        this(message, "");
    }

    private FormulaException(String message, String function) {
        super(message);
        this.function = function;
    }

    static FormulaException unknownFunction(String name) {
        return new FormulaException("there is no function " + name, name);
    }

    /** Returns the name of a function that there is not, {@code SUMMA}; {@code ""} where something else is wrong. */
    public String function() {
        return function;
    }
}
