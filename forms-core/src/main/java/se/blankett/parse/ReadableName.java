package se.blankett.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people read for a property whose author gave it no title. */
final class ReadableName {
    /** Where a word begins that no space stands before. */
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern BETWEEN = Pattern.compile("[_\\s]+|(?<=\\p{L}{2})-(?=\\p{L}{2})");

    /** There may be thousands of names, and each as long as a page. */
    private static final int LONGEST = 200;

    private ReadableName() {}

    /** {@code dateOfBirth}, {@code date_of_birth} and {@code date-of-birth} read "Date of birth"; {@code e-post} stays. */
    static String of(String name) {
        String spaced = name.length() > LONGEST ? name : words(name);
        if (spaced.isBlank()) {
            return name.isBlank() ? '"' + name + '"' : name; // a label is never empty
        }
        int first = spaced.offsetByCodePoints(0, 1);
        return spaced.substring(0, first).toUpperCase(Locale.ROOT)
                + spaced.substring(first).toLowerCase(Locale.ROOT);
    }

    private static String words(String name) {
        String apart = CAPITAL.matcher(name).replaceAll(" ");
        return BETWEEN.matcher(apart).replaceAll(" ").strip();
    }
}
