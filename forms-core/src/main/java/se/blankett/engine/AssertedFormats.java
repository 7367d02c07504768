package se.blankett.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.blankett.identifier.IdentifierTypes;

/**
 * The formats that are asserted, on their stored forms; all others are annotations. Stateless: safe to share between
 * threads.
 */
public final class AssertedFormats {
    private static final int MAX_LENGTH = 2_048;

    /** {@code 2026-11-21} */
    private static final int DATE_LENGTH = 10;

    private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = strict("uuuu-MM");
    private static final DateTimeFormatter CLOCK_TIME = strict("HH:mm");

    /** ISO 8601-1, section 5.5.2, as RFC 3339, appendix A. */
    private static final Pattern DURATION = Pattern.compile(
            "P(?:\\d+W|(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)");

    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private static final Map<String, Predicate<String>> STANDARD = Map.of(
            "date", text -> text.length() == DATE_LENGTH && parses(text, t -> LocalDate.parse(t, DATE)),
            "time", FullTime::isOne,
            "date-time", AssertedFormats::isDateTime,
            "local-time", text -> parses(text, t -> LocalTime.parse(t, CLOCK_TIME)),
            "year-month", text -> text.length() == 7 && parses(text, t -> YearMonth.parse(t, MONTH)),
            "uri", AssertedFormats::isAbsoluteUri,
            "uuid", text -> UUID.matcher(text).matches(),
            "duration", text -> DURATION.matcher(text).matches());

    private static final Set<String> IDENTIFIERS = IdentifierTypes.formats();

    private AssertedFormats() {}

    /** Says whether the format is asserted. */
    public static boolean isKnown(String format) {
        return STANDARD.containsKey(format) || IDENTIFIERS.contains(format);
    }

    /** Returns the names of the formats that are asserted, sorted. */
    public static Set<String> known() {
        Set<String> known = new TreeSet<>(STANDARD.keySet());
        known.addAll(IDENTIFIERS);
        return known;
    }

    /** Returns the check of every known format; the clock decides what lies in the future. */
    static Map<String, Predicate<String>> all(Clock clock) {
        Map<String, Predicate<String>> all = new HashMap<>(STANDARD);
        IDENTIFIERS.forEach(format -> all.put(format, text -> isStored(format, text, LocalDate.now(clock))));
        all.replaceAll((format, check) -> text -> text.length() <= MAX_LENGTH && check.test(text));
        return all;
    }

    /** What the readers of identifiers take, and give back as it is. */
    private static boolean isStored(String format, String text, LocalDate today) {
        return IdentifierTypes.of(format)
                .flatMap(type -> type.read(text, today).identifier())
                .filter(identifier -> identifier.stored().equals(text))
                .isPresent();
    }

    private static boolean isDateTime(String text) {
        int t = text.toUpperCase(Locale.ROOT).indexOf('T');
        return t == DATE_LENGTH
                && parses(text.substring(0, t), day -> LocalDate.parse(day, DATE))
                && FullTime.isOne(text.substring(t + 1));
    }

    private static boolean isAbsoluteUri(String text) {
        try {
            return new URI(text).isAbsolute() && text.chars().allMatch(c -> c < 0x80);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean parses(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
