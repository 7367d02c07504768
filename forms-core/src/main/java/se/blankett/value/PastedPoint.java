package se.blankett.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    private static final List<String> BETWEEN =
            List.of(";", ",\\s+", "\\s*(?<=[NS°'\"′″])\\s*,?\\s*(?=[EÖO\\d])", "\\s+", ",");

    /**
     * Returns the point that the text is, in the system of the form, or empty where it is none. In whichever order they
     * stand and whichever system they are of: no number is both a north and an east coordinate in Sweden.
     */
    public static Optional<PastedPoint> read(String text, MapPoint.Reference system) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        return BETWEEN.stream()
                .map(between -> text.strip().split(between, -1))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> Stream.of(List.of(parts[0], parts[1]), List.of(parts[1], parts[0])))
                .flatMap(parts -> point(parts.get(0), parts.get(1)).stream())
                .findFirst()
                .map(point -> of(point, system));
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
