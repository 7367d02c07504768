package se.blankett.identifier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A personnummer (folkbokföringslagen 1991:481, 18 §) or a samordningsnummer (lag 2022:1697): {@code 19850101-2390}.
 *
 * <p>Immutable: safe to share between threads. {@link #toString} is masked, so that a log does not hold the number.
 *
 * @param stored the twelve digits: {@code 198501012390}
 */
public record Personnummer(String stored) implements Identifier {
    private static final Pattern TYPED = Pattern.compile("(?:18|19|20)?[0-9]{6}[-+]?[0-9]{4}");
    private static final Pattern STORED = Pattern.compile("(?:18|19|20)[0-9]{10}");

    public Personnummer {
        Optional<Fault> fault = faultIn(stored);
        if (fault.isPresent()) { // the message leaves the value out: it is personal data
            throw new IllegalArgumentException("personnummer: must be twelve digits of a number, was " + fault.get());
        }
    }

    /**
     * Returns the number that the text is, with ten digits or twelve: {@code 850101-2390}, {@code 19850101 2390}.
     *
     * @param today decides the century of ten digits, and what lies in the future
     */
    public static Reading<Personnummer> read(String text, LocalDate today) {
        String typed = Typed.clean(text);
        if (!TYPED.matcher(typed).matches()) {
            return Reading.failed(Fault.FORMAT);
        }
        String digits = withCentury(typed, today);
        Optional<Fault> fault = faultIn(digits);
        if (fault.isPresent()) {
            return Reading.failed(fault.get());
        }
        return BirthDigits.of(digits).earliest().isAfter(today)
                ? Reading.failed(Fault.FUTURE)
                : Reading.of(new Personnummer(digits));
    }

    /** Returns the number as the Tax Agency writes it: {@code 19850101-2390}. */
    @Override
    public String display() {
        return stored.substring(0, 8) + "-" + stored.substring(8);
    }

    /** Returns the number without its last four digits: {@code 19850101-****}. */
    @Override
    public String masked() {
        return stored.substring(0, 8) + "-****";
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    /** Returns whether this is a samordningsnummer: {@code 19730288-9931}. */
    public boolean isCoordinationNumber() {
        return birth().isCoordination();
    }

    /**
     * Returns the date of birth that the number holds, empty where a samordningsnummer holds no month or no day.
     *
     * <p>It may be some days off: where a day's numbers are used up, that of a near day is given (1991:481, 18 §).
     */
    public Optional<LocalDate> birthDate() {
        return birth().isKnown() ? Optional.of(birth().earliest()) : Optional.empty();
    }

    /**
     * Returns the age in whole years that the number indicates, empty where it holds no date of birth, or one after the
     * day.
     *
     * <p>Who was born on 29 February is a year older on 28 February where the year has no 29th (lag 1930:173, 1 §).
     */
    public OptionalInt ageOn(LocalDate day) {
        Optional<LocalDate> born = birthDate().filter(date -> !date.isAfter(day));
        if (born.isEmpty()) {
            return OptionalInt.empty();
        }
        int years = day.getYear() - born.get().getYear();
        return OptionalInt.of(day.isBefore(born.get().plusYears(years)) ? years - 1 : years);
    }

    @Override
    public String toString() {
        return masked();
    }

    private BirthDigits birth() {
        return BirthDigits.of(stored);
    }

    private static Optional<Fault> faultIn(String digits) {
        if (!STORED.matcher(digits).matches()) {
            return Optional.of(Fault.FORMAT);
        }
        if (!BirthDigits.of(digits).isPossible()) {
            return Optional.of(Fault.DATE);
        }
        if (digits.startsWith("000", 8)) {
            return Optional.of(Fault.SERIAL);
        }
        return Luhn.holds(digits.substring(2)) ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }

    /** The plus sign replaces the hyphen from the year in which a person turns 100 (1991:481, 18 §). */
    private static String withCentury(String typed, LocalDate today) {
        String digits = typed.replaceAll("[-+]", "");
        if (digits.length() == 12) {
            return digits;
        }
        int yearsAgo = Math.floorMod(today.getYear() - Integer.parseInt(digits.substring(0, 2)), 100);
        int latest = today.getYear() - yearsAgo;
        return (typed.contains("+") ? latest - 100 : latest) + digits.substring(2);
    }
}
