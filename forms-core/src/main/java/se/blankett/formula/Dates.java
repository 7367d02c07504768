package se.blankett.formula;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import se.blankett.identifier.Personnummer;

/** Days of the calendar: an answer is a text as JSON has it, {@code 2026-05-03}, and is read before it is compared. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_660_000); // ten thousand years

    private Dates() {}

    /** Returns the date that the value is, or empty where it is none. */
    static Optional<LocalDate> read(Object value) {
        if (value instanceof LocalDate date) {
            return Optional.of(date);
        }
        if (!(value instanceof String text) || !ISO.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // no day of the calendar: 2026-02-30
        }
    }

    static LocalDate of(Object value) {
        return read(value).orElseThrow(() -> new FaultException(Fault.WRONG_KIND));
    }

    /** A date of JSON has a year of four digits (RFC 3339, section 5.6). */
    static Object plus(LocalDate date, BigDecimal days) {
        if (days.stripTrailingZeros().scale() > 0) {
            throw new FaultException(Fault.WRONG_KIND);
        }
        if (days.abs().compareTo(MOST_DAYS) > 0) {
            throw new FaultException(Fault.TOO_LARGE);
        }
        LocalDate moved = date.plusDays(days.longValue());
        if (moved.getYear() < 0 || moved.getYear() > 9999) {
            throw new FaultException(Fault.TOO_LARGE);
        }
        return moved;
    }

    /** Returns how many days the second is after the first. */
    static BigDecimal days(Object from, Object to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(of(from), of(to)));
    }

    /** Of a date or a month. */
    static BigDecimal year(Object value) {
        boolean month = value instanceof String text && MONTH.matcher(text).matches();
        return BigDecimal.valueOf(of(month ? value + "-01" : value).getYear());
    }

    /** Whole years since a date, or since the birth of whom a personnummer tells; of neither, and before it, a fault. */
    static BigDecimal age(Object value, LocalDate today) {
        LocalDate born = read(value)
                .or(() -> Personnummer.read(Values.text(value), today)
                        .identifier()
                        .flatMap(Personnummer::birthDate))
                .orElseThrow(() -> new FaultException(Fault.WRONG_KIND));
        if (born.isAfter(today)) {
            throw new FaultException(Fault.WRONG_KIND);
        }
        return BigDecimal.valueOf(Period.between(born, today).getYears());
    }
}
