package se.blankett.report;

/** How much something stops. */
public enum Severity {
    /** Stops: the form does not load, or the answers cannot be submitted. */
    ERROR,
    /** Advises: it passes when it is confirmed. */
    WARNING,
    /** Tells an author of a form, and asks for nothing. No answer has such a finding. */
    INFO
}
