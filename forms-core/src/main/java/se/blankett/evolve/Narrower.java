package se.blankett.evolve;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/** Whether one value of a keyword accepts nothing that the other does not. */
final class Narrower {
    private static final Set<String> AT_LEAST =
            Set.of("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties");
    private static final Set<String> AT_MOST =
            Set.of("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties");

    private Narrower() {}

    static boolean is(String keyword, Object before, Object after) {
        if (before instanceof BigDecimal least && after instanceof BigDecimal number) {
            return isNumber(keyword, least, number);
        }
        return switch (keyword) {
            case "enum", "type" ->
                all(before).containsAll(all(after))
                        || (keyword.equals("type")
                                && all(before).contains("\"number\"")
                                && all(after).equals(Set.of("\"integer\"")));
            case "required" -> all(after).containsAll(all(before));
            case "uniqueItems" -> after == Boolean.TRUE;
            case "additionalProperties", "unevaluatedProperties", "items" -> after == Boolean.FALSE;
            case "dependentRequired" ->
                map(before).entrySet().stream()
                        .allMatch(names -> all(map(after).getOrDefault(names.getKey(), List.of()))
                                .containsAll(all(names.getValue())));
            case "anyOf" ->
                areOptions(before) && areOptions(after)
                        ? values(before).containsAll(values(after))
                        : texts(before).containsAll(texts(after));
            default -> Equal.of(before).equals(Equal.of(after));
        };
    }

    private static boolean isNumber(String keyword, BigDecimal before, BigDecimal after) {
        if (AT_LEAST.contains(keyword)) {
            return after.compareTo(before) >= 0;
        }
        if (AT_MOST.contains(keyword)) {
            return after.compareTo(before) <= 0;
        }
        boolean multiple = keyword.equals("multipleOf")
                && before.signum() > 0
                && after.remainder(before).signum() == 0;
        return multiple || before.compareTo(after) == 0;
    }

    /** Says whether the branches are all options of one question. */
    static boolean areOptions(Object branches) {
        return branches instanceof List<?> list
                && list.stream().allMatch(branch -> branch instanceof Map<?, ?> map && map.containsKey("const"))
                && values(branches).size() == list.size();
    }

    static Set<String> values(Object branches) {
        Set<String> values = new LinkedHashSet<>();
        for (Object branch : branches instanceof List<?> list ? list : List.of()) {
            values.add(Json.canonical(map(branch).getOrDefault("const", Json.NULL)));
        }
        return values;
    }

    private static Set<String> texts(Object branches) {
        Set<String> texts = new LinkedHashSet<>();
        (branches instanceof List<?> list ? list : List.of()).forEach(branch -> texts.add(Equal.of(branch)));
        return texts;
    }

    private static Set<String> all(Object value) {
        Set<String> all = new LinkedHashSet<>();
        (value instanceof List<?> list ? list : List.of(value)).forEach(item -> all.add(Json.canonical(item)));
        return all;
    }

    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? Json.object(map) : Map.of();
    }
}
