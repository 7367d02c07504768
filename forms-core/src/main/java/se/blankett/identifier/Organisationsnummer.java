package se.blankett.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a legal person (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl.): {@code 556016-0680}.
 *
 * <p>A sole trader's number is a {@link Personnummer}, and no such number. Immutable: safe to share between threads.
 *
 * @param stored the ten digits: {@code 5560160680}
 */
public record Organisationsnummer(String stored) implements Identifier {
    /** Twelve digits begin with 16 where a person's begin with a century, as the Tax Agency's registers have them. */
    private static final Pattern TYPED = Pattern.compile("(?:16)?[0-9]{6}-?[0-9]{4}");

    /** The first digit is the kind of legal person; 4 is not given today, and left open. */
    private static final Pattern STORED = Pattern.compile("[1-9][0-9]{9}");

    public Organisationsnummer {
        Optional<Fault> fault = faultIn(stored);
        if (fault.isPresent()) { // the message leaves the value out: it may be that of a dead person's estate
            throw new IllegalArgumentException("organisationsnummer: must be ten digits of one, was " + fault.get());
        }
    }

    /** Returns the number that the text is, with ten digits or twelve: {@code 556016-0680}, {@code 165560160680}. */
    public static Reading<Organisationsnummer> read(String text) {
        String typed = Typed.clean(text);
        if (!TYPED.matcher(typed).matches()) {
            return Reading.failed(Fault.FORMAT);
        }
        String digits = typed.replace("-", "");
        String lastTen = digits.substring(digits.length() - 10);
        Optional<Fault> fault = faultIn(lastTen);
        return fault.isPresent() ? Reading.failed(fault.get()) : Reading.of(new Organisationsnummer(lastTen));
    }

    /** Returns the number with its hyphen: {@code 556016-0680}. */
    @Override
    public String display() {
        return stored.substring(0, 6) + "-" + stored.substring(6);
    }

    /** Returns the number without its last four digits: {@code 556016-****}. */
    @Override
    public String masked() {
        return stored.substring(0, 6) + "-****";
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<Fault> faultIn(String digits) {
        if (!STORED.matcher(digits).matches()) {
            return Optional.of(Fault.FORMAT);
        }
        if (digits.charAt(2) < '2') { // where a person's number has the first digit of the month
            return Optional.of(Fault.THIRD_DIGIT);
        }
        return Luhn.holds(digits) ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }
}
