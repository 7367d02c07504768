package se.blankett.identifier;

import java.time.LocalDate;

/** Reads one kind of identifier from what a person typed. Stateless: safe to share between threads. */
@FunctionalInterface
public interface IdentifierType {
    /** Returns the value, or what is wrong; never throws for bad input. */
    Reading<? extends Identifier> read(String text, LocalDate today);
}
