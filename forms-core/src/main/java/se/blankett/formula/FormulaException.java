package se.blankett.formula;

import java.io.Serial;

/** A text that is no formula. */
public final class FormulaException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String function;
    private final String fix;

    FormulaException(String message) {
        this(message, "", "");
    }

    private FormulaException(String message, String function, String fix) {
        super(message);
        this.function = function;
        this.fix = fix;
    }

    static FormulaException of(String message, String fix) {
        return new FormulaException(message, "", fix);
    }

    static FormulaException unknownFunction(String name, String fix) {
        return new FormulaException("there is no function " + name, name, fix);
    }

    /** Returns the name of a function that there is not, {@code SUMMA}; {@code ""} where something else is wrong. */
    public String function() {
        return function;
    }

    /** Returns what to write instead, {@code write &&}; {@code ""} where nobody knows. */
    public String fix() {
        return fix;
    }
}
