package se.blankett.identifier;

import java.util.regex.Pattern;

/**
 * A Swedish postcode: {@code 115 20}. That there is such a place is not checked.
 *
 * <p>Immutable: safe to share between threads.
 *
 * @param stored the five digits: {@code 11520}
 */
public record Postnummer(String stored) implements Identifier {
    private static final Pattern COUNTRY = Pattern.compile("^[Ss][Ee]?-");

    /** The first is 1 to 9; there is no highest number, 986 is in use. */
    private static final Pattern STORED = Pattern.compile("[1-9][0-9]{4}");

    public Postnummer {
        if (!STORED.matcher(stored).matches()) {
            throw new IllegalArgumentException("postnummer: must be five digits, the first not 0");
        }
    }

    /** Returns the postcode that the text is: {@code 115 20}, {@code SE-115 20}, {@code s-11520}. */
    public static Reading<Postnummer> read(String text) {
        String digits = COUNTRY.matcher(Typed.clean(text)).replaceFirst("");
        return STORED.matcher(digits).matches() ? Reading.of(new Postnummer(digits)) : Reading.failed(Fault.FORMAT);
    }

    /** Returns the postcode as it stands on a letter: {@code 115 20}. */
    @Override
    public String display() {
        return stored.substring(0, 3) + " " + stored.substring(3);
    }

    /** Returns the postcode without its last two digits: {@code 115 **}. */
    @Override
    public String masked() {
        return stored.substring(0, 3) + " **";
    }

    @Override
    public String toString() {
        return masked();
    }
}
