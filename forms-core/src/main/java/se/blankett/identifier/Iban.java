package se.blankett.identifier;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of an account in a Swedish bank as other countries write it (ISO 13616): {@code SE45 5000 0000 0583 9825
 * 7466}. Immutable: safe to share between threads.
 *
 * @param stored {@code SE} and 22 digits
 */
public record Iban(String stored) implements Identifier {
    private static final Pattern LABEL = Pattern.compile("^IBAN:?");
    private static final Pattern STORED = Pattern.compile("SE[0-9]{22}");
    private static final Pattern FOURS = Pattern.compile("(?<=\\G.{4})(?=.)");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** {@code SE} in digits: S is 28, and E is 14 (ISO 13616-1, section 6). */
    private static final String COUNTRY = "2814";

    public Iban {
        if (!STORED.matcher(stored).matches() || !isChecked(stored)) { // the message leaves the value out
            throw new IllegalArgumentException("IBAN: must be SE and 22 digits, the first two their check digits");
        }
    }

    /** Returns the number that the text is: {@code se45 5000 0000 0583 9825 7466}. */
    public static Reading<Iban> read(String text) {
        String typed = Typed.clean(text).replace("-", "").toUpperCase(Locale.ROOT);
        String stored = LABEL.matcher(typed).replaceFirst("");
        if (!STORED.matcher(stored).matches()) {
            return Reading.failed(Fault.FORMAT);
        }
        return isChecked(stored) ? Reading.of(new Iban(stored)) : Reading.failed(Fault.CHECKSUM);
    }

    /** ISO 7064, MOD 97-10: the first four places come last. */
    private static boolean isChecked(String stored) {
        String digits = stored.substring(4) + COUNTRY + stored.substring(2, 4);
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** Returns the number in groups of four: {@code SE45 5000 0000 0583 9825 7466}. */
    @Override
    public String display() {
        return FOURS.matcher(stored).replaceAll(" ");
    }

    /** Returns the last four digits alone: {@code **** **** **** **** **** 7466}. */
    @Override
    public String masked() {
        return Typed.lastFour(display());
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public String toString() {
        return masked();
    }
}
