package se.blankett.value;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.blankett.form.MapPoint;
import se.blankett.identifier.SwedishPoint;

/**
 * Both coordinates of a point in one text, as maps and phones give them: {@code 59.3293, 18.0686}.
 *
 * @param north as a person would type it
 * @param east as a person would type it
 */
public record PastedPoint(String north, String east) {
    private static final int LONGEST = 100;

    private static final BigDecimal MOST_DEGREES = BigDecimal.valueOf(180);

    /** Where one number may end and the other begin. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)[\\s,;/]+|(?<=[NSEWÖOV°'\"′″])(?=[\\dA-ZÖ])|(?<=\\d)(?=[NSEWÖOV])");

    /** What nobody writes within one number. */
    private static final Pattern PARTED = Pattern.compile("[,;/]\\s|;");

    /**
     * Returns the point that the text is, in the system of the form, or empty where it is none, or may be two. In
     * whichever order the numbers stand and whichever system they are of: no number is both a north and an east
     * coordinate in Sweden.
     */
    public static Optional<PastedPoint> read(String text, MapPoint.Reference system) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(text.strip());
        Set<SwedishPoint> points = new LinkedHashSet<>();
        Matcher between = BETWEEN.matcher(bare);
        while (between.find()) {
            String left = bare.substring(0, between.start());
            String right = bare.substring(between.end());
            point(left, right).or(() -> point(right, left)).ifPresent(points::add);
        }
        return points.stream()
                .filter(point -> points.size() == 1 && !isOneNumber(bare))
                .findFirst()
                .map(point -> of(point, system));
    }

    /** Without brackets; of a {@code geo:} URI its first two numbers (RFC 5870, section 3.3). */
    private static String bare(String text) {
        if (text.regionMatches(true, 0, "geo:", 0, 4)) {
            return Stream.of(text.substring(4).split("[,;]")).limit(2).collect(Collectors.joining("; "));
        }
        return text.replaceAll("^[(\\[{]|[)\\]}]$", "");
    }

    /** {@code 59,18} is a latitude, and so is {@code 59 18.5}; metres are no such numbers. */
    private static boolean isOneNumber(String text) {
        return !PARTED.matcher(text).find()
                && CoordinateText.parse(text)
                        .filter(number -> number.compareTo(MOST_DEGREES) <= 0)
                        .isPresent();
    }

    private static Optional<SwedishPoint> point(String first, String second) {
        Optional<BigDecimal> north = CoordinateText.parse(first);
        Optional<BigDecimal> east = CoordinateText.parse(second);
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        if (MapPoint.Reference.WGS84.holds(north.get(), east.get())) {
            return Optional.of(SwedishPoint.ofWgs84(north.get(), east.get()));
        }
        return MapPoint.Reference.SWEREF99TM.holds(north.get(), east.get())
                ? Optional.of(SwedishPoint.ofSweref(north.get(), east.get()))
                : Optional.empty();
    }

    private static PastedPoint of(SwedishPoint point, MapPoint.Reference system) {
        return switch (system) {
            case SWEREF99TM -> new PastedPoint(typed(point.north()), typed(point.east()));
            case WGS84 -> new PastedPoint(typed(point.latitude()), typed(point.longitude()));
        };
    }

    private static String typed(BigDecimal number) {
        return NumberText.normalize(number).toPlainString().replace('.', ',');
    }

    /** Shows no place: it may end in a log. */
    @Override
    public String toString() {
        return "PastedPoint";
    }
}
