package se.blankett.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and months as people write them, in three fields or in one. */
final class DateText {
    private static final String SEPARATOR = "[-./\\s]+";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + SEPARATOR + "(\\p{L}+\\.?|\\d{1,2})" + SEPARATOR + "(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\p{L}+\\.?|\\d{1,2})" + SEPARATOR + "(\\d{1,4})");
    private static final Pattern COMPACT_SHORT = Pattern.compile("\\d{6}");
    private static final Pattern MONTH_YEAR_FIRST = Pattern.compile("(\\d{4})[-./\\s]*(\\p{L}+\\.?|\\d{1,2})");
    private static final Pattern MONTH_LAST = Pattern.compile("(\\p{L}+\\.?|\\d{1,2})[-./\\s]+(\\d{1,4})");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|2[01]\\d\\d|2200");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    private DateText() {}

    static Read readDate(String typed) {
        String text = BareText.of(typed);
        Matcher compact = COMPACT.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return Read.failed(COMPACT_SHORT.matcher(text).matches() ? "date.year4" : "date.notReal");
    }

    static Read readMonth(String typed) {
        String text = BareText.of(typed);
        Matcher yearFirst = MONTH_YEAR_FIRST.matcher(text);
        Matcher yearLast = MONTH_LAST.matcher(text);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        if (yearLast.matches()) {
            return month(yearLast.group(2), yearLast.group(1));
        }
        return text.matches("\\d{4}") ? incomplete(List.of("month")) : Read.failed("date.notReal");
    }

    /** Reads the parts of a date, {@code ""} where one was left empty; a dot after a number is no part of it. */
    static Read date(String typedYear, String month, String typedDay) {
        String year = bare(typedYear);
        String day = bare(typedDay);
        List<String> missing = missing(year, month, day);
        if (!missing.isEmpty()) {
            return missing.size() == 3 ? Read.NOTHING : incomplete(missing);
        }
        return real(year, month, () -> LocalDate.of(Integer.parseInt(year), numberOf(month), dayOf(day)));
    }

    /** Reads the parts of a month. */
    static Read month(String typedYear, String month) {
        String year = bare(typedYear);
        List<String> missing = missing(year, month, "-");
        if (!missing.isEmpty()) {
            return missing.size() == 2 ? Read.NOTHING : incomplete(missing);
        }
        return real(year, month, () -> YearMonth.of(Integer.parseInt(year), numberOf(month)));
    }

    private static Read real(String year, String month, Supplier<Object> value) {
        if (SHORT_YEAR.matcher(year).matches()) {
            return Read.failed("date.year4");
        }
        if (!YEAR.matcher(year).matches() || MonthNames.read(month).isEmpty()) {
            return Read.failed("date.notReal");
        }
        try {
            return Read.of(value.get().toString());
        } catch (DateTimeException e) {
            return Read.failed("date.notReal");
        }
    }

    private static String bare(String typed) {
        String text = BareText.of(typed);
        return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** Java's own parser would also take a plus sign, and digits of every script. */
    private static int dayOf(String day) {
        return DAY.matcher(day).matches() ? Integer.parseInt(day) : 0;
    }

    private static int numberOf(String month) {
        OptionalInt number = MonthNames.read(month);
        return number.orElse(0);
    }

    private static List<String> missing(String year, String month, String day) {
        if (!year.isEmpty() && !month.isEmpty() && !day.isEmpty()) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        Map<String, String> parts = Map.of("year", year, "month", month, "day", day);
        for (String part : List.of("year", "month", "day")) {
            if (parts.getOrDefault(part, "").isEmpty()) {
                missing.add(part);
            }
        }
        return missing;
    }

    private static Read incomplete(List<String> parts) {
        return Read.failed(new Fault("date.incomplete", Map.of("parts", parts)));
    }
}
