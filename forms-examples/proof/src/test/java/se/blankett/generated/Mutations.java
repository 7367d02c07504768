package se.blankett.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.json.Json;

/** Spoils answers in one place, anyhow: most often something is wrong with them then. */
final class Mutations {
    private static final List<Object> WRONG = List.of(
            "§ fel",
            "",
            "ja",
            "x".repeat(1_001),
            new BigDecimal("-999"),
            new BigDecimal("0.125"),
            true,
            false,
            List.of(),
            List.of("ja", "ja"),
            Map.of(),
            Map.of("okänd", "x"),
            Json.NULL);

    private final Chance chance;
    private final Edge edge;
    private final Set<String> changed;

    private Mutations(Chance chance, Edge edge, Set<String> changed) {
        this.chance = chance;
        this.edge = edge;
        this.changed = changed;
    }

    /** Some of the values are near the limits that the schema sets. */
    static Mutations of(Chance chance, Map<String, Object> schema) {
        return new Mutations(chance, Edge.of(List.of(schema)), Set.of());
    }

    /** Most are of what the overlay changes, near the limits before and after. */
    static Mutations of(Chance chance, Map<String, Object> overlay, Map<String, Object> base) {
        return new Mutations(chance, Edge.of(List.of(overlay, base)), Edge.namesIn(overlay));
    }

    /** Returns the answers with a member less, more, or with another value. */
    Map<String, Object> of(Map<String, Object> answers) {
        Map<String, Object> copy = new LinkedHashMap<>(answers);
        if (copy.isEmpty() || chance.oneIn(8)) {
            copy.put("okänd", "x");
            return copy;
        }
        List<String> first = copy.keySet().stream().filter(changed::contains).toList();
        String name = chance.of(first.isEmpty() || chance.oneIn(4) ? List.copyOf(copy.keySet()) : first);
        changed(name, copy.getOrDefault(name, Json.NULL))
                .ifPresentOrElse(value -> copy.put(name, value), () -> copy.remove(name));
        return copy;
    }

    private Optional<Object> changed(String name, Object value) {
        if (value instanceof Map<?, ?> map && !chance.oneIn(5)) {
            return Optional.of(of(Json.object(map)));
        }
        if (value instanceof List<?> list && !list.isEmpty() && !chance.oneIn(5)) {
            return Optional.of(changedItem(name, list));
        }
        if (chance.oneIn(4)) {
            return Optional.empty();
        }
        List<Object> near = edge.values(name);
        if (!near.isEmpty() && !chance.oneIn(3)) {
            return Optional.of(chance.of(near));
        }
        return Optional.of(
                value instanceof String text && !edge.isFormatted(name) && chance.oneIn(2)
                        ? retyped(text)
                        : chance.of(WRONG));
    }

    /** Something like it: a character more, less, or in the other case. */
    private String retyped(String text) {
        return switch (chance.from(0, 3)) {
            case 0 -> text + chance.of(List.of("0", "x", "-", "å"));
            case 1 -> text.substring(Math.min(1, text.length()));
            case 2 -> text.toLowerCase(Locale.ROOT);
            default -> text.replaceFirst("[0-9]", "9");
        };
    }

    private List<Object> changedItem(String name, List<?> list) {
        List<Object> copy = new ArrayList<>(list);
        int at = chance.from(0, copy.size() - 1);
        switch (chance.from(0, 3)) {
            case 0 -> copy.remove(at);
            case 1 -> copy.add(copy.get(at));
            default -> changed(name, copy.get(at)).ifPresent(value -> copy.set(at, value));
        }
        return copy;
    }
}
