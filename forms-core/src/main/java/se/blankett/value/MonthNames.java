package se.blankett.value;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Months by number or by name, in any language of the forms, also cut short. */
final class MonthNames {
    private static final List<List<String>> NAMES = List.of(
            List.of(
                    "januari",
                    "februari",
                    "mars",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "augusti",
                    "september",
                    "oktober",
                    "november",
                    "december"),
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december"),
            List.of(
                    "tammikuu",
                    "helmikuu",
                    "maaliskuu",
                    "huhtikuu",
                    "toukokuu",
                    "kesäkuu",
                    "heinäkuu",
                    "elokuu",
                    "syyskuu",
                    "lokakuu",
                    "marraskuu",
                    "joulukuu"));

    private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");

    private MonthNames() {}

    /** Returns the month, 1 to 12, or empty: {@code 5}, {@code 05}, {@code maj}, {@code Dec.}, {@code toukokuuta}. */
    static OptionalInt read(String text) {
        String bare = BareText.of(text).toLowerCase(Locale.ROOT);
        String name = bare.endsWith(".") ? bare.substring(0, bare.length() - 1).strip() : bare;
        if (NUMBER.matcher(name).matches()) {
            return OptionalInt.of(Integer.parseInt(name));
        }
        for (List<String> language : NAMES) {
            for (int i = 0; i < language.size(); i++) {
                if (isName(name, language.get(i))) {
                    return OptionalInt.of(i + 1);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Three letters tell the months apart in each language; Finnish adds an ending in a date. */
    private static boolean isName(String name, String month) {
        return (name.length() >= 3 && month.startsWith(name)) || name.equals(month + "ta");
    }
}
