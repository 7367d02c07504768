package se.blankett.identifier;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The registration number of a Swedish vehicle (förordning 2019:382 om vägtrafikregister): {@code ABC 123}, {@code ABC
 * 12D}. Personal plates and vehicles of other countries are none.
 *
 * <p>Immutable: safe to share between threads.
 *
 * @param stored in upper case and without a space: {@code ABC123}
 */
public record Registreringsnummer(String stored) implements Identifier {
    /** I, Q and V are never used, nor are Å, Ä and Ö; the last place has no O. */
    private static final Pattern STORED = Pattern.compile("[A-HJ-PR-UW-Z]{3}[0-9]{2}[0-9A-HJ-NPR-UW-Z]");

    public Registreringsnummer {
        if (!STORED.matcher(stored).matches()) {
            throw new IllegalArgumentException(
                    "registreringsnummer: must be three letters, two digits and one of both");
        }
    }

    /** Returns the number that the text is: {@code abc 123}, {@code ABC-12D}. */
    public static Reading<Registreringsnummer> read(String text) {
        String typed = Typed.clean(text).replace("-", "").toUpperCase(Locale.ROOT);
        return STORED.matcher(typed).matches()
                ? Reading.of(new Registreringsnummer(typed))
                : Reading.failed(Fault.FORMAT);
    }

    /** Returns the number as it stands on the plate: {@code ABC 123}. */
    @Override
    public String display() {
        return stored.substring(0, 3) + " " + stored.substring(3);
    }

    /** Returns the letters alone: {@code ABC ***}. */
    @Override
    public String masked() {
        return stored.substring(0, 3) + " ***";
    }

    @Override
    public String toString() {
        return masked();
    }
}
