package se.blankett.identifier;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers and codes as people type and paste them. Stateless: safe to share between threads. */
final class Typed {
    /** No identifier is nearly as long; what is longer is refused before any work is done on it. */
    private static final int LONGEST = 64;

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    /**
     * White space, dots, soft hyphens, and what has no width: joiners, byte order marks, and the direction marks that
     * address books paste around phone numbers.
     */
    private static final Pattern NOT_COUNTED =
            Pattern.compile("[.\\s\\p{Z}\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern ALL_BUT_FOUR =
            Pattern.compile("[\\p{L}\\p{Nd}](?=(?:[^\\p{L}\\p{Nd}]*[\\p{L}\\p{Nd}]){4})");

    private Typed() {}

    /**
     * Returns the text with each character in its plain form (NFKC), every dash as a hyphen, and without spaces and
     * dots: {@code 19850101-2390}; of a text longer than 64 {@code char}s {@code ""}, which is no identifier.
     */
    static String clean(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        if (text.chars().allMatch(c -> c > ' ' && c <= '~' && c != '.')) {
            return text; // nothing to clean, as in every stored form
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOT_COUNTED.matcher(DASH.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /** Returns the digits of a text that was cleaned: of {@code 5050-1055} {@code 50501055}. */
    static String digitsOf(String cleaned) {
        return cleaned.replaceAll("[^0-9]", "");
    }

    /** Returns what is shown of a number where others may see it: of {@code 5050-1055} {@code ****-1055}. */
    static String lastFour(String shown) {
        return ALL_BUT_FOUR.matcher(shown).replaceAll("*");
    }
}
