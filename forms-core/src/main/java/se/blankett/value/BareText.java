package se.blankett.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers, dates and times as people type and paste them. */
final class BareText {
    /** No number of 100 digits, date or time is longer; what is longer is refused before any work is done on it. */
    private static final int LONGEST = 400;

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    /** What has no width, and the marks of direction that are pasted along. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** Plain (NFKC) they would join the digits before them: {@code 5²} would be 52. */
    private static final Pattern RAISED =
            Pattern.compile("[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079\\u2080-\\u2089]");

    private BareText() {}

    /**
     * Returns the text with each character in its plain form (NFKC), every dash as a hyphen, a caret before raised
     * digits, and without what is not seen: {@code −5 m²} becomes {@code -5 m^2}; of a text longer than 400 {@code
     * char}s {@code "?"}, which is none of these.
     */
    static String of(String text) {
        if (text.length() > LONGEST) {
            return "?";
        }
        if (text.chars().allMatch(c -> c > ' ' && c <= '~')) {
            return text;
        }
        String told = RAISED.matcher(text).replaceAll("^$0");
        String plain = Normalizer.normalize(told, Normalizer.Form.NFKC);
        return UNSEEN.matcher(DASH.matcher(plain).replaceAll("-"))
                .replaceAll("")
                .strip();
    }
}
