package se.blankett.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which properties of an object are the coordinates of a point.
 *
 * @param system what they are measured in
 * @param north the property that tells how far north it lies
 * @param east the property that tells how far east
 */
public record MapPoint(Reference system, String north, String east) {
    /**
     * A system of coordinates, and the numbers that it has in and around Sweden: the rectangle in which EPSG has SWEREF
     * 99 TM used, Sweden on land and at sea. Oslo and Copenhagen lie in it.
     */
    public enum Reference {
        /** SWEREF 99 TM (EPSG:3006), metres. */
        SWEREF99TM("6090000", "7690000", "181000", "1087000"),
        /** WGS 84 (EPSG:4326), degrees. */
        WGS84("54.96", "69.07", "10.03", "24.17");

        private final BigDecimal south;
        private final BigDecimal north;
        private final BigDecimal west;
        private final BigDecimal east;

        Reference(String south, String north, String west, String east) {
            this.south = new BigDecimal(south);
            this.north = new BigDecimal(north);
            this.west = new BigDecimal(west);
            this.east = new BigDecimal(east);
        }

        /** Says whether a point with these coordinates may lie in Sweden: within the rectangle around it. */
        public boolean holds(BigDecimal n, BigDecimal e) {
            return isBetween(n, south, north) && isBetween(e, west, east);
        }

        private static boolean isBetween(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        }
    }

    /** The names by which coordinates are known, in the order in which they are looked for. */
    private static final List<MapPoint> KNOWN = List.of(
            new MapPoint(Reference.SWEREF99TM, "n", "e"),
            new MapPoint(Reference.SWEREF99TM, "north", "east"),
            new MapPoint(Reference.WGS84, "latitude", "longitude"),
            new MapPoint(Reference.WGS84, "lat", "lon"),
            new MapPoint(Reference.WGS84, "lat", "lng"));

    /** Returns the coordinates among the properties, or empty where there are none. */
    public static Optional<MapPoint> among(Set<String> properties) {
        return KNOWN.stream()
                .filter(point -> properties.contains(point.north) && properties.contains(point.east))
                .findFirst();
    }

    /** Returns the coordinates that a property of this name belongs to. */
    public static Optional<MapPoint> withProperty(String name) {
        return KNOWN.stream().filter(point -> point.has(name)).findFirst();
    }

    /** Says whether the property is one of the two. */
    public boolean has(String property) {
        return property.equals(north) || property.equals(east);
    }

    /**
     * Returns the place of the coordinate that the other one lacks: a point is whole, or absent.
     *
     * @param at the place of the point
     * @param answers all answers
     */
    public Optional<Pointer> gap(Pointer at, Object answers) {
        Pointer first = at.child(north);
        Pointer second = at.child(east);
        boolean whole = first.evaluate(answers).isPresent();
        return whole == second.evaluate(answers).isPresent() ? Optional.empty() : Optional.of(whole ? second : first);
    }

    /** Says whether both coordinates of the point are among the places. */
    public boolean isWhole(Pointer at, Collection<?> places) {
        return places.contains(at.child(north)) && places.contains(at.child(east));
    }

    /** Returns the least that the property may be in the rectangle around Sweden. */
    public BigDecimal least(String property) {
        return property.equals(north) ? system.south : system.west;
    }

    /** Returns the most that the property may be in the rectangle around Sweden. */
    public BigDecimal most(String property) {
        return property.equals(north) ? system.north : system.east;
    }
}
