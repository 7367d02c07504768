package se.blankett.evolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Subschemas;
import se.blankett.json.Json;

/** A schema without what people read of it: two that say the same of answers are equal. */
final class Equal {
    private static final Set<String> TEXTS =
            Set.of("title", "description", "$comment", "examples", "default", "deprecated", "writeOnly");

    private Equal() {}

    /** Returns the canonical text of a schema, or of a list of them. */
    static String of(Object schema) {
        if (schema instanceof List<?> list) {
            return list.stream().map(Equal::of).toList().toString();
        }
        return Json.canonical(schema instanceof Map<?, ?> map ? bare(Json.object(map)) : schema);
    }

    private static Map<String, Object> bare(Map<String, Object> schema) {
        Map<String, Object> bare = new LinkedHashMap<>(Subschemas.map(schema, (at, child) -> bare(child)));
        bare.keySet().removeAll(TEXTS);
        bare.computeIfPresent("x-form", (keyword, form) -> FormComparison.checks(form));
        return bare;
    }
}
