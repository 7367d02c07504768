package se.blankett.identifier;

/** What is wrong with a text that is no identifier of its kind. */
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
    THIRD_DIGIT
}
