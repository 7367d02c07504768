package se.blankett.identifier;

import java.util.regex.Pattern;

/**
 * The reference of a payment, made to be read by machines: {@code 1234574}. Immutable: safe to share between threads.
 *
 * @param stored two to 25 digits, the last of them a check digit
 */
public record OcrNummer(String stored) implements Identifier {
    private static final Pattern STORED = Pattern.compile("[0-9]{2,25}");
    private static final Pattern ZEROS = Pattern.compile("0*");

    public OcrNummer {
        if (!STORED.matcher(stored).matches() || !isChecked(stored)) {
            throw new IllegalArgumentException("OCR number: must be two to 25 digits, the last their check digit");
        }
    }

    /** Returns the reference that the text is: {@code 1234 574}. */
    public static Reading<OcrNummer> read(String text) {
        String digits = Typed.clean(text).replace("-", "");
        if (!STORED.matcher(digits).matches()) {
            return Reading.failed(Fault.FORMAT);
        }
        return isChecked(digits) ? Reading.of(new OcrNummer(digits)) : Reading.failed(Fault.CHECKSUM);
    }

    /** Returns whether the last digit but one is the last digit of its length, as some agreements with a bank want it. */
    public boolean hasLengthDigit() {
        return stored.charAt(stored.length() - 2) - '0' == stored.length() % 10;
    }

    /** Nothing but zeros has a sum that fits, and is no reference. */
    private static boolean isChecked(String digits) {
        return Luhn.holds(digits) && !ZEROS.matcher(digits).matches();
    }

    @Override
    public String display() {
        return stored;
    }

    /** Returns the last four digits alone, of fewer the last: {@code ***4574}. */
    @Override
    public String masked() {
        int kept = stored.length() > 4 ? 4 : 1;
        return "*".repeat(stored.length() - kept) + stored.substring(stored.length() - kept);
    }

    @Override
    public String toString() {
        return masked();
    }
}
