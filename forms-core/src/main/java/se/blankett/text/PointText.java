package se.blankett.text;

import java.math.BigDecimal;
import java.util.Map;
import se.blankett.form.MapPoint;
import se.blankett.identifier.SwedishPoint;

/** Writes a point in both systems of coordinates: one for the map of the authority, one for a phone. Immutable. */
public final class PointText {
    private final Texts texts;

    private PointText(Texts texts) {
        this.texts = texts;
    }

    /** Returns points in the language of the texts. */
    public static PointText of(Texts texts) {
        return new PointText(texts);
    }

    /**
     * Returns two lines: {@code N 6580506, E 673774 (SWEREF 99 TM)} and {@code 59.32750, 18.05440 (WGS 84)}. With a
     * decimal point in every language: so it can be pasted into any map.
     */
    public String lines(MapPoint.Reference system, BigDecimal north, BigDecimal east) {
        SwedishPoint point = switch (system) {
            case SWEREF99TM -> SwedishPoint.ofSweref(north, east);
            case WGS84 -> SwedishPoint.ofWgs84(north, east);
        };
        return texts.text("ui.point.sweref", arguments(point.north(), point.east()))
                + "\n"
                + texts.text("ui.point.wgs", arguments(point.latitude(), point.longitude()));
    }

    private static Map<String, String> arguments(BigDecimal a, BigDecimal b) {
        return Map.of("a", plain(a), "b", plain(b));
    }

    /** Metres that are whole are told without decimals; degrees with all five. */
    private static String plain(BigDecimal number) {
        return number.scale() == 1 && number.stripTrailingZeros().scale() <= 0
                ? number.toBigInteger().toString()
                : number.toPlainString();
    }
}
