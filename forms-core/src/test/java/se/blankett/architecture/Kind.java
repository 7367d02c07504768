package se.blankett.architecture;

/** The kinds of packages, from the ground up. */
public enum Kind {
    /** Imports nothing of ours. */
    GROUND,
    /** Nouns: know only data. */
    DATA,
    /** Nouns: wrap one library each, and know only data. */
    TOOL,
    /** Verbs: know data and tools, never another step. */
    STEP,
    /** Know everything below. */
    FACADE,
    /** No part of the library: stands on its public classes, as a host does. */
    PROGRAM
}
