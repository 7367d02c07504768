package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Wrong points: outside Sweden, or with the coordinates in each other's place. Not where the schema forbids them itself. */
record PointBreaks(Group group, MapPoint point, Pointer at) {
    /** @param right the point */
    List<Break> all(Map<?, ?> right) {
        List<Break> breaks = new ArrayList<>();
        if (right.get(point.north()) instanceof BigDecimal north
                && right.get(point.east()) instanceof BigDecimal east) {
            BigDecimal south = point.least(point.north()).subtract(BigDecimal.ONE);
            BigDecimal beyond = point.most(point.north()).add(BigDecimal.ONE);
            Stream.of(south, beyond)
                    .filter(outside -> isFree(point.north(), outside))
                    .findFirst()
                    .ifPresent(outside -> breaks.add(wrong(right, outside, east, "geo.outside")));
            if (isFree(point.north(), east) && isFree(point.east(), north)) {
                breaks.add(wrong(right, east, north, "geo.swapped"));
            }
        }
        return breaks;
    }

    private boolean isFree(String property, BigDecimal number) {
        return group.child(property)
                .filter(field -> field instanceof Leaf leaf
                        && leaf.limits()
                                .minimum()
                                .filter(least -> number.compareTo(least) < 0)
                                .isEmpty()
                        && leaf.limits()
                                .maximum()
                                .filter(most -> number.compareTo(most) > 0)
                                .isEmpty())
                .isPresent();
    }

    private Break wrong(Map<?, ?> right, BigDecimal north, BigDecimal east, String code) {
        Map<String, Object> wrong = new LinkedHashMap<>(Json.object(right));
        wrong.put(point.north(), north);
        wrong.put(point.east(), east);
        return Break.form(code, at, wrong, at.child(point.north()), code);
    }
}
