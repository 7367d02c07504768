package se.blankett.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Mutations(Chance chance) {
        this.chance = chance;
    }

    /** Returns the answers with a member less, more, or with another value. */
    Map<String, Object> of(Map<String, Object> answers) {
        Map<String, Object> copy = new LinkedHashMap<>(answers);
        if (copy.isEmpty() || chance.oneIn(8)) {
            copy.put("okänd", "x");
            return copy;
        }
        String name = chance.of(List.copyOf(copy.keySet()));
        changed(copy.getOrDefault(name, Json.NULL))
                .ifPresentOrElse(value -> copy.put(name, value), () -> copy.remove(name));
        return copy;
    }

    private Optional<Object> changed(Object value) {
        if (value instanceof Map<?, ?> map && !chance.oneIn(5)) {
            return Optional.of(of(Json.object(map)));
        }
        if (value instanceof List<?> list && !list.isEmpty() && !chance.oneIn(5)) {
            return Optional.of(changedItem(list));
        }
        return chance.oneIn(3) ? Optional.empty() : Optional.of(chance.of(WRONG));
    }

    private List<Object> changedItem(List<?> list) {
        List<Object> copy = new ArrayList<>(list);
        int at = chance.from(0, copy.size() - 1);
        switch (chance.from(0, 3)) {
            case 0 -> copy.remove(at);
            case 1 -> copy.add(copy.get(at));
            default -> changed(copy.get(at)).ifPresent(value -> copy.set(at, value));
        }
        return copy;
    }
}
