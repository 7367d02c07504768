package se.blankett.render.view;

/** For whom a copy of a submission is made. */
public enum Recipient {
    /** Who sent it: a copy that may be printed and left lying. Personnummer have no last digits. */
    CITIZEN,
    /** The authority that keeps it: in full, with what tells which definition and which record it is. */
    AUTHORITY
}
