package se.blankett.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish VAT number (council directive 2006/112/EC, article 215): {@code SE556016068001}. It holds an
 * organisationsnummer, or of a sole trader the ten digits of a personnummer. Immutable: safe to share between threads.
 *
 * @param stored {@code SE} and twelve digits
 */
public record Momsnummer(String stored) implements Identifier {
    private static final Pattern TYPED = Pattern.compile("(?:SE)?[0-9]{12}");

    /** The last two digits tell the businesses of one owner apart. */
    private static final Pattern STORED = Pattern.compile("SE[0-9]{10}(?!00|9[5-9])[0-9]{2}");

    public Momsnummer {
        Optional<Fault> fault = faultIn(stored);
        if (fault.isPresent()) { // the message leaves the value out: it may hold a personnummer
            throw new IllegalArgumentException("VAT number: must be SE and twelve digits of one, was " + fault.get());
        }
    }

    /** Returns the number that the text is: {@code SE 556016-0680 01}, {@code 556016068001}. */
    public static Reading<Momsnummer> read(String text) {
        String typed = Typed.clean(text).replace("-", "").toUpperCase(Locale.ROOT);
        if (!TYPED.matcher(typed).matches()) {
            return Reading.failed(Fault.FORMAT);
        }
        String stored = typed.startsWith("SE") ? typed : "SE" + typed;
        Optional<Fault> fault = faultIn(stored);
        return fault.isPresent() ? Reading.failed(fault.get()) : Reading.of(new Momsnummer(stored));
    }

    private static Optional<Fault> faultIn(String stored) {
        if (!STORED.matcher(stored).matches()) {
            return Optional.of(Fault.FORMAT);
        }
        return Luhn.holds(stored.substring(2, 12)) ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }

    @Override
    public String display() {
        return stored;
    }

    /** Returns the number without the last four digits of its owner's: {@code SE556016****01}. */
    @Override
    public String masked() {
        return stored.substring(0, 8) + "****" + stored.substring(12);
    }

    /** Says whether the number is a sole trader's: where a legal person has 2 or more, a date has the month. */
    @Override
    public boolean isPersonal() {
        return stored.charAt(4) < '2';
    }

    @Override
    public String toString() {
        return masked();
    }
}
