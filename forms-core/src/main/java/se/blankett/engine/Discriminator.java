package se.blankett.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.json.Json;

/**
 * {@code oneOf} whose branches each hold another {@code const} in one property: written as {@code if/then}, so that
 * only the branch that was chosen is judged.
 */
final class Discriminator {
    private Discriminator() {}

    static void rewrite(Map<String, Object> schema) {
        if (!(schema.get("oneOf") instanceof List<?> list) || list.isEmpty()) {
            return;
        }
        List<Map<String, Object>> branches = new ArrayList<>();
        for (Object branch : list) {
            if (!(branch instanceof Map<?, ?> map)) {
                return;
            }
            branches.add(Json.object(map));
        }
        nameOf(branches).ifPresent(name -> replace(schema, name, branches));
    }

    /** The property that has another const in every branch, and that every branch requires. */
    private static Optional<String> nameOf(List<Map<String, Object>> branches) {
        return properties(branches.get(0)).keySet().stream()
                .filter(name -> branches.stream().allMatch(branch -> requires(branch, name)))
                .filter(name -> consts(branches, name).size() == branches.size())
                .findFirst();
    }

    private static Set<String> consts(List<Map<String, Object>> branches, String name) {
        Set<String> consts = new HashSet<>();
        for (Map<String, Object> branch : branches) {
            if (properties(branch).get(name) instanceof Map<?, ?> property && property.containsKey("const")) {
                consts.add(Json.canonical(property.get("const"))); // 1 and 1.0 are the same
            }
        }
        return consts;
    }

    private static boolean requires(Map<String, Object> branch, String name) {
        return branch.get("required") instanceof List<?> required && required.contains(name);
    }

    private static Map<String, Object> properties(Map<String, Object> branch) {
        return branch.get("properties") instanceof Map<?, ?> map ? Json.object(map) : Map.of();
    }

    private static void replace(Map<String, Object> schema, String name, List<Map<String, Object>> branches) {
        List<Object> all = new ArrayList<>(schema.get("allOf") instanceof List<?> list ? list : List.of());
        List<Object> values = new ArrayList<>();
        for (Map<String, Object> branch : branches) {
            Map<String, Object> property =
                    Json.object((Map<?, ?>) properties(branch).getOrDefault(name, Map.of()));
            Object value = property.getOrDefault("const", Json.NULL);
            Map<String, Object> chosen = Map.of("const", value);
            Map<String, Object> conditional = new LinkedHashMap<>();
            conditional.put("if", Map.of("properties", Map.of(name, chosen), "required", List.of(name)));
            conditional.put("then", branch);
            all.add(conditional);
            values.add(value);
        }
        all.add(Map.of("properties", Map.of(name, Map.of("enum", values)), "required", List.of(name)));
        schema.remove("oneOf");
        schema.put("allOf", all);
    }
}
