package se.blankett.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.blankett.json.Json;

/**
 * {@code oneOf} or {@code anyOf} whose branches each hold another {@code const} in one property: written as
 * {@code if/then}, so that only the branch that was chosen is judged. It accepts what it accepted.
 */
final class Discriminator {
    private final UnaryOperator<Map<String, Object>> targets;

    /** @param targets returns, for a branch that is only a reference, what it leads to, else the branch */
    Discriminator(UnaryOperator<Map<String, Object>> targets) {
        this.targets = targets;
    }

    /** Says whether a property tells the branches of the keyword apart. */
    boolean tells(Map<String, Object> schema, String keyword) {
        return nameOf(branches(schema, keyword)).isPresent();
    }

    /** Rewrites the keyword, where a property tells its branches apart. */
    void rewrite(Map<String, Object> schema, String keyword) {
        List<Map<String, Object>> branches = branches(schema, keyword);
        nameOf(branches).ifPresent(name -> replace(schema, keyword, name, branches));
    }

    private static List<Map<String, Object>> branches(Map<String, Object> schema, String keyword) {
        List<Map<String, Object>> branches = new ArrayList<>();
        for (Object branch : schema.get(keyword) instanceof List<?> list ? list : List.of()) {
            branches.add(branch instanceof Map<?, ?> map ? Json.members(map) : Map.of());
        }
        return branches;
    }

    /** The property that has another const in every branch; best one that every branch requires. */
    private Optional<String> nameOf(List<Map<String, Object>> branches) {
        if (branches.size() < 2) {
            return Optional.empty();
        }
        List<String> names = properties(branches.get(0)).keySet().stream()
                .filter(name -> tells(branches, name))
                .toList();
        Optional<String> required =
                names.stream().filter(name -> isRequired(branches, name)).findFirst();
        return required.isPresent() ? required : names.stream().findFirst();
    }

    private boolean isRequired(List<Map<String, Object>> branches, String name) {
        return branches.stream().allMatch(branch -> requires(targets.apply(branch), name));
    }

    /** Says whether each branch has a const for the property, and none the same as another. */
    private boolean tells(List<Map<String, Object>> branches, String name) {
        Set<String> consts = new HashSet<>();
        return branches.stream()
                .allMatch(branch -> properties(branch).get(name) instanceof Map<?, ?> property
                        && property.containsKey("const")
                        && consts.add(Json.canonical(Json.members(property).getOrDefault("const", Json.NULL))));
    }

    private static boolean requires(Map<String, Object> schema, String name) {
        return schema.get("required") instanceof List<?> required && required.contains(name);
    }

    private Map<String, Object> properties(Map<String, Object> branch) {
        return targets.apply(branch).get("properties") instanceof Map<?, ?> map ? Json.members(map) : Map.of();
    }

    private Object constOf(Map<String, Object> branch, String name) {
        return properties(branch).get(name) instanceof Map<?, ?> property
                ? Json.members(property).getOrDefault("const", Json.NULL)
                : Json.NULL;
    }

    private void replace(Map<String, Object> schema, String keyword, String name, List<Map<String, Object>> branches) {
        List<Object> all = new ArrayList<>(schema.get("allOf") instanceof List<?> list ? list : List.of());
        List<Object> values = new ArrayList<>();
        for (Map<String, Object> branch : branches) {
            Object value = constOf(branch, name);
            all.add(Map.of("if", holding(name, Map.of("const", value)), "then", branch));
            values.add(value);
        }
        Map<String, Object> listed = new LinkedHashMap<>(Map.of("properties", Map.of(name, Map.of("enum", values))));
        if (keyword.equals("oneOf")) {
            listed.put("type", "object"); // all branches would take another value, and so none of them
        }
        if (isRequired(branches, name)) {
            listed.put("required", List.of(name));
        } else if (!requires(schema, name)) {
            // Without the property the branches are what they were.
            all.add(Map.of("if", Map.of("required", List.of(name)), "else", Map.of(keyword, branches)));
        }
        all.add(listed);
        schema.remove(keyword);
        schema.put("allOf", all);
    }

    private static Map<String, Object> holding(String name, Map<String, Object> value) {
        return Map.of("properties", Map.of(name, value), "required", List.of(name));
    }
}
