package se.blankett.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Makes overlays: changes at some places of a form, that may let more through than the form does. */
final class OverlayMaker {
    /** What a municipality's own question is called: no other has the name. */
    static final String OWN = "tillägg";

    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Chance chance;
    private final List<Pointer> places = new ArrayList<>();
    private final Map<String, Object> form;

    OverlayMaker(Chance chance, Map<String, Object> form) {
        this.chance = chance;
        this.form = form;
        collect(form, Pointer.ROOT);
    }

    /** Returns an overlay of the form, whose {@code $id} is the one given. */
    Map<String, Object> make(String id) {
        Map<String, Object> merge = new LinkedHashMap<>();
        int count = chance.from(1, 2);
        for (int i = 0; i < count; i++) {
            change(merge, chance.of(places));
        }
        return Schema.of("overlay", id, "base", "^1.0.0", "merge", merge);
    }

    /** The places of schemas that say something of answers. */
    private void collect(Object value, Pointer at) {
        if (!(value instanceof Map<?, ?> map)) {
            return;
        }
        if (map.keySet().stream().anyMatch(List.of("type", "enum", "oneOf", "anyOf", "minimum")::contains)) {
            places.add(at);
        }
        Json.object(map).forEach((name, child) -> collect(child, at.child(name)));
    }

    private void change(Map<String, Object> merge, Pointer at) {
        Map<String, Object> patch = place(merge, at);
        Map<String, Object> schema = Json.object((Map<?, ?>) at.evaluate(form).orElseThrow());
        List<String> keywords = List.copyOf(schema.keySet());
        String keyword = chance.of(keywords);
        switch (chance.from(0, 5)) {
            case 0 -> patch.put("title", "Egen rubrik");
            case 1 -> patch.put(keyword, Json.NULL);
            case 2 -> patch.put(chance.of(List.of("maximum", "minimum", "maxLength", "maxItems")), new BigDecimal(3));
            case 3 -> addOwn(patch, schema);
            case 4 -> widenOne(patch, schema);
            default ->
                keywords.forEach(each -> moved(each, schema)
                        .ifPresentOrElse(
                                value -> patch.put(each, value), () -> patch.put("description", "Mer om det.")));
        }
    }

    /** One limit alone: among others that are changed something is told of most often. */
    private void widenOne(Map<String, Object> patch, Map<String, Object> schema) {
        List<String> limits = schema.keySet().stream()
                .filter(each -> each.matches("maximum|maxLength|maxItems"))
                .toList();
        if (limits.isEmpty()) {
            patch.put("description", "Mer om det.");
        } else {
            String limit = chance.of(limits);
            patch.put(limit, ((BigDecimal) schema.getOrDefault(limit, ONE)).add(ONE));
        }
    }

    private static Map<String, Object> place(Map<String, Object> merge, Pointer at) {
        Map<String, Object> patch = merge;
        for (int depth = 1; depth <= at.depth(); depth++) {
            String name = at.prefix(depth).last();
            patch.computeIfPresent(name, (same, value) -> value == Json.NULL ? null : value);
            patch = Schema.object(patch, name);
        }
        return patch;
    }

    private void addOwn(Map<String, Object> patch, Map<String, Object> schema) {
        if (schema.containsKey("properties")) {
            patch.remove("properties", Json.NULL);
            Schema.object(patch, "properties").put(OWN, Schema.of("type", "string", "title", "Eget"));
        } else {
            patch.put("description", "Mer om det.");
        }
    }

    /** Returns another limit, wider or narrower, or a shorter or longer list. */
    private Optional<Object> moved(String keyword, Map<String, Object> schema) {
        Object value = schema.getOrDefault(keyword, Json.NULL);
        if (value instanceof BigDecimal limit && !keyword.equals("default")) {
            BigDecimal moved = chance.oneIn(2) ? limit.add(ONE) : limit.subtract(ONE);
            return moved.signum() < 0 && keyword.matches("m.*(Length|Items)|multipleOf")
                    ? Optional.empty()
                    : Optional.of(moved);
        }
        if (value instanceof List<?> list && List.of("enum", "required").contains(keyword) && list.size() > 1) {
            return Optional.of(list.subList(chance.from(0, 1), list.size()));
        }
        return Optional.empty();
    }
}
