package se.blankett.identifier;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point in Sweden, in the two systems in which it is told: SWEREF 99 TM (EPSG:3006) and WGS 84, which are the same
 * ellipsoid to a few decimetres. Each is computed of the other with Lantmäteriet's formulas.
 *
 * <p>Immutable: safe to share between threads.
 *
 * @param north metres, SWEREF 99 TM: {@code 6580506.3}
 * @param east metres, SWEREF 99 TM: {@code 673774.1}
 * @param latitude degrees, WGS 84: {@code 59.32750}
 * @param longitude degrees, WGS 84: {@code 18.05440}
 */
public record SwedishPoint(BigDecimal north, BigDecimal east, BigDecimal latitude, BigDecimal longitude) {
    /** A decimetre: nobody points more exactly. */
    private static final int METRE_DECIMALS = 1;

    /** About a metre. */
    private static final int DEGREE_DECIMALS = 5;

    /** Returns the point with these coordinates in SWEREF 99 TM, in metres. */
    public static SwedishPoint ofSweref(BigDecimal north, BigDecimal east) {
        double[] degrees = GaussKruger.toDegrees(north.doubleValue(), east.doubleValue());
        return new SwedishPoint(
                rounded(north, METRE_DECIMALS),
                rounded(east, METRE_DECIMALS),
                rounded(BigDecimal.valueOf(degrees[0]), DEGREE_DECIMALS),
                rounded(BigDecimal.valueOf(degrees[1]), DEGREE_DECIMALS));
    }

    /** Returns the point with these coordinates in WGS 84, in degrees. */
    public static SwedishPoint ofWgs84(BigDecimal latitude, BigDecimal longitude) {
        double[] metres = GaussKruger.toMetres(latitude.doubleValue(), longitude.doubleValue());
        return new SwedishPoint(
                rounded(BigDecimal.valueOf(metres[0]), METRE_DECIMALS),
                rounded(BigDecimal.valueOf(metres[1]), METRE_DECIMALS),
                rounded(latitude, DEGREE_DECIMALS),
                rounded(longitude, DEGREE_DECIMALS));
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Shows no place: it may be where somebody lives. */
    @Override
    public String toString() {
        return "SwedishPoint";
    }
}
