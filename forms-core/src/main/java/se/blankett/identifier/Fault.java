package se.blankett.identifier;

/** What is wrong with a text that is no identifier of its kind; or may be wrong with one that nobody can check. */
public enum Fault {
    /** It is not written as one. */
    FORMAT,
    /** Its check digit is another. */
    CHECKSUM,
    /** Its date does not exist. */
    DATE,
    /** Its date is after today. */
    FUTURE,
    /** Its serial number is never given. */
    SERIAL,
    /** Its third digit is that of a person. */
    THIRD_DIGIT,
    /** It has too few digits, or too many. */
    LENGTH,
    /** No bank has its clearing number. */
    CLEARING,
    /** The check digit of its clearing number is another. */
    CLEARING_CHECK
}
