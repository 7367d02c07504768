package se.blankett.constraint;

import se.blankett.identifier.Fault;

/** What a message says is wrong. */
enum Complaint {
    /** It is no such number, or may not be one: the only message of most constraints. */
    FORMAT(""),
    /** Its digits do not fit together. */
    CHECK(".check"),
    /** Its date does not exist. */
    DATE(".date"),
    /** Its date is after today. */
    FUTURE(".future"),
    /** It is a samordningsnummer. */
    COORDINATION_NUMBER(".coordinationNumber"),
    /** The person is too young. */
    MIN_AGE(".minAge"),
    /** The person is too old. */
    MAX_AGE(".maxAge");

    private final String suffix;

    Complaint(String suffix) {
        this.suffix = suffix;
    }

    /** Returns what the key of the message ends in: {@code .check}, or {@code ""}. */
    String suffix() {
        return suffix;
    }

    static Complaint of(Fault fault) {
        return switch (fault) {
            case FORMAT, LENGTH, CLEARING, CLEARING_CHECK -> FORMAT;
            case CHECKSUM, SERIAL, THIRD_DIGIT -> CHECK;
            case DATE -> DATE;
            case FUTURE -> FUTURE;
        };
    }
}
