package se.blankett.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which units are money: {@code kr}, {@code SEK}, {@code euro}, also {@code kr/månad} and {@code kr per timme}. */
final class Money {
    private static final Pattern END = Pattern.compile("[\\s/]");

    /** Of which two decimals are the smallest that is paid. */
    private static final Set<String> UNITS =
            Set.of("kr", "kronor", "sek", "kruunua", "€", "eur", "euro", "euros", "euroa", "nok", "dkk", "usd", "gbp");

    private Money() {}

    static boolean isUnit(String unit) {
        return UNITS.contains(END.split(unit.strip(), 2)[0].toLowerCase(Locale.ROOT));
    }
}
