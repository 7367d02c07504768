package se.blankett.identifier;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a piece of land is called (fastighetsbildningslagen 1970:988, and fastighetsregistret): {@code Skoga 1:54}.
 *
 * <p>Every text is one: how it is written is a hint and no more, and only a register knows whether there is such a
 * property. Immutable: safe to share between threads.
 *
 * @param stored as typed, with one space where there were several; what is longer than 255 {@code char}s as it is
 */
public record Fastighetsbeteckning(String stored) implements Identifier {
    /** No property has a longer name; what is longer is not looked at. */
    private static final int LONGEST = 255;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Municipality and tract, then block and unit, the unit of a quarter, or a joint facility, a fishery or common land;
     * and which of several areas.
     */
    private static final Pattern USUAL = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}0-9 .'’/-]*\\s(?:\\d{1,5}|\\d{1,5}:\\d{1,5}|(?:S|GA|FS|SAMF):\\d{1,5})(?:>\\d{1,3})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Returns what the text is called; it never fails, and has a doubt where it is not written as most are. */
    public static Reading<Fastighetsbeteckning> read(String text) {
        if (text.length() > LONGEST) {
            return Reading.of(new Fastighetsbeteckning(text));
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Reading.of(
                new Fastighetsbeteckning(BLANK.matcher(composed).replaceAll(" ").strip()));
    }

    @Override
    public Optional<Fault> doubt() {
        boolean usual = stored.length() <= LONGEST && USUAL.matcher(stored).matches();
        return usual ? Optional.empty() : Optional.of(Fault.FORMAT);
    }

    @Override
    public String display() {
        return stored;
    }

    /** Returns the name without its numbers: {@code Skoga *:**}. */
    @Override
    public String masked() {
        return stored.replaceAll("[0-9]", "*");
    }

    @Override
    public String toString() {
        return masked();
    }
}
