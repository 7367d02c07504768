package se.blankett.generated;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** What a JSON Schema validator takes out of answers, where a schema forbids what it does not evaluate. */
final class Opened {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int MOST_ROUNDS = 100;

    private final Schema strict;
    private final Map<String, Object> given;

    private Opened(Schema strict, Map<String, Object> given) {
        this.strict = strict;
        this.given = given;
    }

    /** Returns those of the given answers that are asked for, given these. */
    static Map<String, Object> of(Map<String, Object> strict, Map<String, Object> given) {
        return new Opened(REGISTRY.getSchema(Json.write(strict), InputFormat.JSON), given).asked();
    }

    /** Each is taken out, and put back where it is asked for once others are out, until nothing changes. */
    private Map<String, Object> asked() {
        Set<Pointer> out = new TreeSet<>();
        for (int i = 0; i < MOST_ROUNDS; i++) {
            Set<Pointer> before = Set.copyOf(out);
            Set<Pointer> back = out.stream()
                    .filter(at -> !unasked(without(butFor(before, at))).contains(at))
                    .collect(Collectors.toSet());
            out.removeAll(back);
            out.addAll(unasked(without(out)));
            if (out.equals(before)) {
                return without(out);
            }
        }
        throw new IllegalStateException("it never comes to rest: " + out);
    }

    private static Set<Pointer> butFor(Set<Pointer> all, Pointer one) {
        Set<Pointer> rest = new TreeSet<>(all);
        rest.remove(one);
        return rest;
    }

    /** An object in which something is not asked counts as not evaluated itself: only the innermost are. */
    private Set<Pointer> unasked(Map<String, Object> answers) {
        List<Pointer> found = strict.validate(Json.write(answers), InputFormat.JSON).stream()
                .filter(error -> error.getKeyword().equals("unevaluatedProperties"))
                .map(Opened::place)
                .distinct()
                .toList();
        return found.stream()
                .filter(at -> found.stream().noneMatch(other -> !other.equals(at) && other.isWithin(at)))
                .collect(Collectors.toSet());
    }

    private static Pointer place(Error error) {
        return Pointer.parse(error.getInstanceLocation().toString()).child(error.getProperty());
    }

    private Map<String, Object> without(Set<Pointer> out) {
        return Json.object((Map<?, ?>) without(given, Pointer.ROOT, out));
    }

    private static Object without(Object value, Pointer at, Set<Pointer> out) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> rest = new LinkedHashMap<>();
            Json.object(map).forEach((name, member) -> {
                if (!out.contains(at.child(name))) {
                    rest.put(name, without(member, at.child(name), out));
                }
            });
            return rest;
        }
        if (value instanceof List<?> list) {
            List<Object> rest = new ArrayList<>();
            list.forEach(item -> rest.add(without(item, at.child(rest.size()), out)));
            return rest;
        }
        return value;
    }
}
