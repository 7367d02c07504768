package se.blankett.outline;

import jakarta.validation.metadata.ConstraintDescriptor;

/** Writes one kind of constraint into a schema. */
@FunctionalInterface
interface Rule {
    /** Returns whether the schema now asks what the constraint asks; where it does not, nothing was written. */
    boolean write(ConstraintDescriptor<?> constraint, Schema schema);
}
