package se.blankett.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time with seconds and offset (RFC 3339, section 5.6). */
final class FullTime {
    private static final Pattern PARTS = Pattern.compile(
            "([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d|60)(?:\\.\\d{1,9})?" + "(?:[Zz]|([+-])([01]\\d|2[0-3]):([0-5]\\d))");

    private static final int MINUTES_A_DAY = 24 * 60;

    private FullTime() {}

    /** A minute has a second 60 only where a leap second may be: at the end of a day in UTC (appendix D). */
    static boolean isOne(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        int minute = minutes(parts, 1) - ("-".equals(parts.group(4)) ? -1 : 1) * minutes(parts, 5);
        boolean leap = "60".equals(parts.group(3));
        return !leap || Math.floorMod(minute, MINUTES_A_DAY) == MINUTES_A_DAY - 1;
    }

    /** @param hour the number of the group that has the hours; the next one has the minutes */
    private static int minutes(Matcher parts, int hour) {
        String hours = parts.group(hour);
        return hours == null ? 0 : Integer.parseInt(hours) * 60 + Integer.parseInt(parts.group(hour + 1));
    }
}
