package se.blankett.generated;

import java.util.List;
import java.util.Map;
import se.blankett.generated.Question.Kind;

/** Makes points on a map, by every name that coordinates are known by, with words for those who have none. */
final class PointMaker {
    private static final List<List<String>> NAMES = List.of(
            List.of("n", "e"), List.of("north", "east"), List.of("latitude", "longitude"), List.of("lat", "lng"));

    private final Chance chance;

    PointMaker(Chance chance) {
        this.chance = chance;
    }

    Question make(String name) {
        List<String> names = chance.of(NAMES);
        boolean words = chance.oneIn(2);
        Map<String, Object> schema = Schema.of(
                "type",
                "object",
                "properties",
                Schema.of(
                        names.get(0),
                        Schema.of("type", "number", "title", "Norr"),
                        names.get(1),
                        Schema.of("type", "number", "title", "Öster")),
                "x-form",
                Schema.of("widget", "map"));
        if (words) {
            Schema.object(schema, "properties")
                    .put("plats", Schema.of("type", "string", "title", "Plats", "maxLength", 90));
            schema.put(
                    "dependentRequired",
                    Schema.of(names.get(0), names.subList(1, 2), names.get(1), names.subList(0, 1)));
            schema.put("anyOf", List.of(Schema.of("required", names), Schema.of("required", List.of("plats"))));
        } else {
            schema.put("required", names);
        }
        return Question.of(name, schema, Kind.ANY, List.of());
    }
}
