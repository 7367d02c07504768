package se.blankett.identifier;

import java.util.regex.Pattern;

/**
 * A number of Bankgirot, to which money is paid: {@code 5050-1055}. Immutable: safe to share between threads.
 *
 * @param stored seven or eight digits: {@code 50501055}
 */
public record Bankgiro(String stored) implements Identifier {
    private static final Pattern TYPED = Pattern.compile("(?i:bg:?)?[1-9][0-9]{2,3}-?[0-9]{4}");
    private static final Pattern STORED = Pattern.compile("[1-9][0-9]{6,7}");

    public Bankgiro {
        if (!STORED.matcher(stored).matches() || !Luhn.holds(stored)) {
            throw new IllegalArgumentException("bankgiro: must be seven or eight digits, the last their check digit");
        }
    }

    /** Returns the number that the text is: {@code 5050-1055}, {@code bg 160-9908}. */
    public static Reading<Bankgiro> read(String text) {
        String typed = Typed.clean(text);
        if (!TYPED.matcher(typed).matches()) {
            return Reading.failed(Fault.FORMAT);
        }
        String digits = Typed.digitsOf(typed);
        return Luhn.holds(digits) ? Reading.of(new Bankgiro(digits)) : Reading.failed(Fault.CHECKSUM);
    }

    /** Returns the number with its hyphen: {@code 5050-1055}, {@code 160-9908}. */
    @Override
    public String display() {
        int hyphen = stored.length() - 4;
        return stored.substring(0, hyphen) + "-" + stored.substring(hyphen);
    }

    /** Returns the last four digits alone: {@code ****-1055}. */
    @Override
    public String masked() {
        return Typed.lastFour(display());
    }

    @Override
    public String toString() {
        return masked();
    }
}
