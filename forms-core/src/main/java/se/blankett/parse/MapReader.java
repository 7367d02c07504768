package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Presence;
import se.blankett.form.Widget;

/** Finds the coordinates of what its author wants as a point on a map, and says why where there are none. */
final class MapReader {
    private final Problems problems;

    MapReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the object's properties, its coordinates as such. */
    Map<String, Field> read(Merged merged, Map<String, Field> properties) {
        Optional<SchemaNode> asked =
                merged.formWith("widget").filter(form -> form.text("widget").equals("map"));
        if (asked.isEmpty()) {
            return properties;
        }
        Optional<MapPoint> point = MapPoint.among(properties.keySet())
                .filter(found -> isNumber(properties, found.north()) && isNumber(properties, found.east()));
        if (point.isEmpty()) {
            problems.warning(
                    asked.get().place("widget"),
                    "widget.noMap",
                    "this cannot be a point on a map: it has no coordinates",
                    "name two numbers \"n\" and \"e\" (SWEREF 99 TM) or \"latitude\" and \"longitude\" (WGS 84)");
            return properties;
        }
        Map<String, Field> read = new LinkedHashMap<>(properties);
        read.computeIfPresent(
                point.get().north(),
                (name, field) ->
                        coordinate((Leaf) field, asked.get(), point.get().east()));
        read.computeIfPresent(
                point.get().east(),
                (name, field) ->
                        coordinate((Leaf) field, asked.get(), point.get().north()));
        return read;
    }

    /** Says whether the properties have coordinates that were read as such. */
    static boolean isMap(Map<String, Field> properties) {
        return properties.values().stream()
                .anyMatch(field -> field instanceof Leaf leaf && leaf.widget() == Widget.COORDINATE);
    }

    private static boolean isNumber(Map<String, Field> properties, String name) {
        return properties.get(name) instanceof Leaf leaf && leaf.type() == Leaf.Type.NUMBER;
    }

    /** A point is whole or absent: one coordinate requires the other, where the schema does not say so itself. */
    private static Leaf coordinate(Leaf leaf, SchemaNode schema, String other) {
        Presence presence = leaf.presence();
        Condition half = ConditionReader.present(schema, leaf.pointer().parent(), other);
        boolean said = presence.required().stream().anyMatch(guard -> guard.isAlways() || isHalf(guard, half));
        List<Guard> required = Stream.concat(
                        presence.required().stream(),
                        Stream.of(Guard.ALWAYS.and(half)).filter(guard -> !said))
                .toList();
        return leaf.withWidget(Widget.COORDINATE)
                .withFacets(leaf.facets().withPresence(new Presence(presence.declared(), required)));
    }

    private static boolean isHalf(Guard guard, Condition half) {
        return guard.conditions().stream()
                .allMatch(condition ->
                        condition.kind() == half.kind() && condition.subject().equals(half.subject()));
    }
}
