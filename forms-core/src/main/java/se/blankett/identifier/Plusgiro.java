package se.blankett.identifier;

import java.util.regex.Pattern;

/**
 * A number of Plusgirot, to which money is paid: {@code 90 00 00-1}. Immutable: safe to share between threads.
 *
 * @param stored two to eight digits: {@code 9000001}
 */
public record Plusgiro(String stored) implements Identifier {
    private static final Pattern TYPED = Pattern.compile("(?i:pg:?)?[1-9][0-9]{0,6}-?[0-9]");
    private static final Pattern STORED = Pattern.compile("[1-9][0-9]{1,7}");

    /** Before each pair, counted from the right. */
    private static final Pattern PAIRS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{2})+$)");

    public Plusgiro {
        if (!STORED.matcher(stored).matches() || !Luhn.holds(stored)) {
            throw new IllegalArgumentException("plusgiro: must be two to eight digits, the last their check digit");
        }
    }

    /** Returns the number that the text is: {@code 90 00 00-1}, {@code pg 9000001}. */
    public static Reading<Plusgiro> read(String text) {
        String typed = Typed.clean(text);
        if (!TYPED.matcher(typed).matches()) {
            return Reading.failed(Fault.FORMAT);
        }
        String digits = Typed.digitsOf(typed);
        return Luhn.holds(digits) ? Reading.of(new Plusgiro(digits)) : Reading.failed(Fault.CHECKSUM);
    }

    /** Returns the number in pairs, its check digit after a hyphen: {@code 90 00 00-1}, {@code 9-1}. */
    @Override
    public String display() {
        int last = stored.length() - 1;
        return PAIRS.matcher(stored.substring(0, last)).replaceAll(" ") + "-" + stored.substring(last);
    }

    /** Returns the check digit alone: {@code ** ** **-1}. */
    @Override
    public String masked() {
        String shown = display();
        return shown.substring(0, shown.length() - 1).replaceAll("[0-9]", "*") + shown.substring(shown.length() - 1);
    }

    @Override
    public String toString() {
        return masked();
    }
}
