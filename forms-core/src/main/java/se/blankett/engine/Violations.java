package se.blankett.engine;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.blankett.form.Pointer;
import tools.jackson.databind.JsonNode;

/** The engine's errors in our words; what the branches of one {@code anyOf} say is one thing. */
final class Violations {
    private final Function<SchemaLocation, Map<String, Object>> schemas;

    Violations(Function<SchemaLocation, Map<String, Object>> schemas) {
        this.schemas = schemas;
    }

    List<Violation> of(List<Error> errors) {
        List<Violation> violations = new ArrayList<>();
        Map<Branching, List<Error>> branched = new LinkedHashMap<>();
        for (Error error : errors) {
            Optional<Branching> branching = Branching.of(error);
            if (branching.isPresent()) {
                branched.computeIfAbsent(branching.get(), key -> new ArrayList<>())
                        .add(error);
            } else {
                violations.add(single(error));
            }
        }
        branched.forEach((branching, inside) -> violations.add(merged(branching, inside)));
        return violations;
    }

    private Violation single(Error error) {
        Map<String, Object> schema = schemaOf(error);
        return new Violation(
                pointerOf(error.getInstanceLocation()), keywordOf(error, schema), schema, properties(error));
    }

    /** The engine says {@code minContains} also where nobody wrote it. */
    private static String keywordOf(Error error, Map<String, Object> schema) {
        boolean unwritten = error.getKeyword().equals("minContains") && !schema.containsKey("minContains");
        return unwritten ? "contains" : error.getKeyword();
    }

    /** The engine calls by name the property that asks for another, and has the other as its first argument. */
    private static List<String> properties(Error error) {
        if (error.getKeyword().equals("dependentRequired")) {
            return List.of(String.valueOf(error.getArguments()[0]));
        }
        return error.getProperty() == null ? List.of() : List.of(error.getProperty());
    }

    /** Of a document that is not ours, a standard meta-schema, the keyword alone. */
    private Map<String, Object> schemaOf(Error error) {
        Map<String, Object> schema = schemas.apply(error.getSchemaLocation());
        return schema.isEmpty() && error.getSchemaNode() != null
                ? Map.of(error.getKeyword(), plain(error.getSchemaNode()))
                : schema;
    }

    private static Object plain(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Violations::plain).toList();
        }
        return value.isNumber() ? value.decimalValue() : value.asString("");
    }

    /** Where each branch only misses properties, these are what would do; where all are about one value, it is there. */
    private static Violation merged(Branching branching, List<Error> inside) {
        Set<String> missing = new LinkedHashSet<>();
        Set<Pointer> places = new LinkedHashSet<>();
        boolean onlyMissing = true;
        for (Error error : inside) {
            if (error.getKeyword().equals("oneOf")) {
                continue;
            }
            boolean required = error.getKeyword().equals("required");
            places.add(pointerOf(error.getInstanceLocation()));
            onlyMissing &= required;
            if (required) {
                missing.add(error.getProperty());
            }
        }
        Pointer at = places.size() == 1 ? places.iterator().next() : branching.instance();
        boolean named = onlyMissing && places.size() == 1;
        return new Violation(at, branching.keyword(), Map.of(), named ? List.copyOf(missing) : List.of());
    }

    static Pointer pointerOf(NodePath path) {
        return Pointer.parse(path.toString());
    }
}
