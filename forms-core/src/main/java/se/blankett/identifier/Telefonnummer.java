package se.blankett.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number of any country: {@code 070-174 06 05}, {@code +358 40 1234567}.
 *
 * <p>Short numbers, {@code 112}, are none: nobody is reached by them from abroad. Immutable: safe to share between
 * threads.
 *
 * @param stored the number as ITU-T E.164 has it: {@code +46701740605}
 */
public record Telefonnummer(String stored) implements Identifier {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** ITU-T E.164, section 6: the country code and the number, 15 digits at most. Whether it is in use only a list tells. */
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** Letters never come to the library: it reads them as digits, and "ankn 12" as a part of the number. */
    private static final Pattern TYPED = Pattern.compile("\\(?\\+?[0-9()/-]+");

    /** Numbers like 0771-567 567, which the library would show as 077-156 75 67. */
    private static final Pattern SHARED_COST = Pattern.compile("\\+4677([0-9])([0-9]{3})([0-9]{3})");

    private static final Pattern ALL_BUT_TWO = Pattern.compile("[0-9](?=(?:[^0-9]*[0-9]){2})");

    public Telefonnummer {
        if (!E164.matcher(stored).matches()) { // the message leaves the value out: it is personal data
            throw new IllegalArgumentException("telefonnummer: must be a number in E.164");
        }
    }

    /** Returns the number that the text is; one without country code is Swedish: {@code 070-174 06 05}. */
    public static Reading<Telefonnummer> read(String text) {
        return e164(Typed.clean(text))
                .map(stored -> Reading.of(new Telefonnummer(stored)))
                .orElseGet(() -> Reading.failed(Fault.FORMAT));
    }

    /** Returns a Swedish number as at home, and others with country code: {@code 070-174 06 05}, {@code +358 40 1234567}. */
    @Override
    public String display() {
        Matcher sharedCost = SHARED_COST.matcher(stored);
        if (sharedCost.matches()) {
            return sharedCost.replaceFirst("077$1-$2 $3");
        }
        PhoneNumberFormat format =
                stored.startsWith("+46") ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
        return parse(stored).map(number -> NUMBERS.format(number, format)).orElse(stored);
    }

    /** Returns the number as shown, of its digits only the last two: {@code ***-*** ** 05}. */
    @Override
    public String masked() {
        return ALL_BUT_TWO.matcher(display()).replaceAll("*");
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<String> e164(String typed) {
        return parse(typed)
                .filter(NUMBERS::isValidNumber)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    private static Optional<PhoneNumber> parse(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(NUMBERS.parse(typed, "SE"));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
