package se.blankett.constraint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.blankett.identifier.Fault;
import se.blankett.identifier.Identifier;
import se.blankett.identifier.IdentifierType;
import se.blankett.identifier.IdentifierTypes;
import se.blankett.identifier.Reading;

/**
 * What one use of a constraint asks of a text. It is read as in a form. Immutable.
 *
 * @param type reads the text
 * @param worded the message for what cannot be read
 * @param rule what is wrong with what can be read, on a day
 */
record Check(
        IdentifierType type,
        Function<Fault, Complaint> worded,
        BiFunction<Identifier, LocalDate, Optional<Complaint>> rule) {

    /** Returns the check that a text is of the format, {@code se-postnummer}, and not in doubt; all in one message. */
    static Check of(String format) {
        IdentifierType type = IdentifierTypes.of(format)
                .orElseThrow(() -> new IllegalArgumentException("format: must be an identifier's, was " + format));
        return new Check(
                type,
                fault -> Complaint.FORMAT,
                (identifier, today) -> identifier.doubt().map(fault -> Complaint.FORMAT));
    }

    /** Returns a copy that tells a check digit and a date from the rest. */
    Check withReasons() {
        return new Check(type, Complaint::of, rule);
    }

    Check withRule(BiFunction<Identifier, LocalDate, Optional<Complaint>> other) {
        return new Check(type, worded, other);
    }

    /** Returns a copy that takes the stored form alone, as a form does where people choose from a list. */
    Check withStoredForm() {
        return new Check((text, today) -> stored(text, type.read(text, today)), worded, rule);
    }

    private static Reading<? extends Identifier> stored(String text, Reading<? extends Identifier> reading) {
        boolean other = reading.identifier()
                .filter(identifier -> !identifier.stored().equals(text.strip()))
                .isPresent();
        return other ? Reading.failed(Fault.FORMAT) : reading;
    }

    /** Returns what is wrong with the text, if anything. */
    Optional<Complaint> complaint(String text, LocalDate today) {
        Reading<? extends Identifier> reading = type.read(text, today);
        return reading.fault()
                .map(worded)
                .or(() -> reading.identifier().flatMap(identifier -> rule.apply(identifier, today)));
    }
}
