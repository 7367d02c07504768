package se.blankett.formula;

/** Why a formula has no value though every answer that it needs is there. */
public enum Fault {
    /** Something is divided by zero. */
    DIVISION_BY_ZERO,
    /** A number has more digits than {@link Formula#MAX_DIGITS}, or a date is out of the calendar. */
    TOO_LARGE,
    /** A value is of another kind than what is done with it: a text is not added up. */
    WRONG_KIND
}
