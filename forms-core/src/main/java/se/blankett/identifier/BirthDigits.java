package se.blankett.identifier;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The date part of a personnummer or a samordningsnummer. Immutable.
 *
 * <p>A samordningsnummer has 60 added to the day (lag 2022:1697 om samordningsnummer), and the Tax Agency writes month
 * 00 or day 60 where the month or the day of birth is not known.
 *
 * @param year 1800 to 2099
 * @param month as written, 0 to 99
 * @param day as written, 0 to 99
 */
record BirthDigits(int year, int month, int day) {
    private static final int COORDINATION = 60;

    /** Returns the date part of twelve digits: of {@code 198501012390} the year 1985, month 1 and day 1. */
    static BirthDigits of(String stored) {
        return new BirthDigits(
                Integer.parseInt(stored.substring(0, 4)),
                Integer.parseInt(stored.substring(4, 6)),
                Integer.parseInt(stored.substring(6, 8)));
    }

    boolean isCoordination() {
        return day >= COORDINATION;
    }

    /** Returns whether both the month and the day of birth are known. */
    boolean isKnown() {
        return month > 0 && dayOfMonth() > 0;
    }

    /** Returns whether there is such a date, or, where a part of it is not known, may be. */
    boolean isPossible() {
        return (isKnown() || isCoordination()) && month <= 12 && dayOfMonth() <= lengthOfMonth();
    }

    /** Returns the date, or, where a part of it is not known, the first that it may be; it has to be possible. */
    LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, dayOfMonth()));
    }

    private int dayOfMonth() {
        return isCoordination() ? day - COORDINATION : day;
    }

    private int lengthOfMonth() {
        return month == 0 ? 31 : YearMonth.of(year, month).lengthOfMonth();
    }
}
