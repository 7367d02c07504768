package se.blankett.value;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times and instants as RFC 3339 has them (section 5.6), with seconds and an offset, which no person writes: {@code 3 maj
 * 2026 kl. 14.30} is {@code 2026-05-03T14:30:00+02:00}. What is written in full already is left for the engine to judge.
 */
final class InstantText {
    private static final String FULL_TIME = "\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:[Zz]|[+-]\\d\\d:\\d\\d)";
    private static final Pattern TIME = Pattern.compile(FULL_TIME);
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]" + FULL_TIME);

    /** A day, then {@code T} or a blank, then hours and minutes. */
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(.{6,60}?)(?:[Tt]|,?\\s+(?:[Kk]l\\.?\\s*)?)(\\d{1,2}(?:[.:]?\\d{2})?)");

    /** {@code 2026-05-03T} */
    private static final int DAY_LENGTH = 11;

    private InstantText() {}

    /** Returns the time with the offset that the clock's zone has today. */
    static Read readTime(String typed, Clock clock) {
        String text = BareText.of(typed);
        if (TIME.matcher(text).matches()) {
            return Read.of(text);
        }
        Read time = TimeText.read(text);
        LocalDate today = LocalDate.now(clock);
        return time.value()
                .flatMap(clockTime -> with(today, clockTime, clock).value())
                .map(instant -> Read.of(instant.toString().substring(DAY_LENGTH)))
                .orElseGet(() -> time.fault().isPresent() ? time : Read.failed("time.format"));
    }

    /** Returns the instant in the clock's zone: of an hour that comes twice the first. */
    static Read readDateTime(String typed, Clock clock) {
        String text = BareText.of(typed);
        if (INSTANT.matcher(text).matches()) {
            return Read.of(text.toUpperCase(Locale.ROOT));
        }
        Matcher parts = DAY_AND_TIME.matcher(text);
        Read day = DateText.readDate(parts.matches() ? String.valueOf(parts.group(1)) : text);
        if (day.value().isEmpty()) {
            return day;
        }
        Read time = parts.matches() ? TimeText.read(String.valueOf(parts.group(2))) : Read.failed("time.format");
        return time.value()
                .map(clockTime -> with(LocalDate.parse(day.value().get().toString()), clockTime, clock))
                .orElse(time);
    }

    private static Read with(LocalDate day, Object clockTime, Clock clock) {
        LocalDateTime local = day.atTime(LocalTime.parse(clockTime.toString()));
        List<ZoneOffset> offsets = clock.getZone().getRules().getValidOffsets(local);
        return offsets.isEmpty() // the hour that summer time leaves out
                ? Read.failed("time.format")
                : Read.of(local + ":00" + offsets.get(0));
    }
}
