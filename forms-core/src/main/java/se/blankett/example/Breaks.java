package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.blankett.engine.Patterns;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;

/** Every wrong answer that we know for a place that is answered; those that break no rule of the form are among them. */
final class Breaks {
    private static final String UNKNOWN = "okandfraga";

    private final Values values;
    private final Dice dice;

    Breaks(Values values, Dice dice) {
        this.values = values;
        this.dice = dice;
    }

    List<Break> at(Place place, Spec spec, Object right) {
        return switch (place.field().kind()) {
            case LEAF -> leaf((Leaf) place.field(), spec, place.at(), right);
            case GROUP -> group((Group) place.field(), place, right);
            case ROWS -> rows((Rows) place.field(), spec, place.at(), right);
        };
    }

    private List<Break> leaf(Leaf leaf, Spec spec, Pointer at, Object right) {
        Random random = dice.at(at, 0);
        return switch (leaf.type()) {
            case TEXT -> right instanceof String text ? new TextBreaks(spec, at, text).all(values, random) : List.of();
            case NUMBER -> right instanceof BigDecimal number ? new NumberBreaks(spec, at, number).all() : List.of();
            case BOOLEAN -> flag(leaf, at);
            case CHOICE -> List.of(unheard(leaf, at));
            case FILE, FILES -> new FileBreaks(spec, at, random).all();
            case CHOICES -> right instanceof List<?> list ? new ListBreaks(spec, at, list).all() : List.of();
        };
    }

    private static List<Break> flag(Leaf leaf, Pointer at) {
        List<Break> breaks = new ArrayList<>();
        breaks.add(Break.engine("type", at, "ja", "fallback"));
        if (leaf.attestation()) {
            breaks.add(Break.engine("const", at, false, "required.confirm", "const"));
        }
        return breaks;
    }

    private static Break unheard(Leaf leaf, Pointer at) {
        Object value = leaf.choices().get(0).value() instanceof BigDecimal
                ? leaf.choices().stream()
                        .map(choice -> choice.value() instanceof BigDecimal number ? number : BigDecimal.ZERO)
                        .reduce(BigDecimal.ONE, BigDecimal::add)
                : Probe.UNHEARD;
        return Break.engine("options", at, value, "choice.notInList");
    }

    private List<Break> rows(Rows rows, Spec spec, Pointer at, Object right) {
        List<Break> breaks = new ArrayList<>();
        if (right instanceof List<?> list) {
            breaks.addAll(new ListBreaks(spec, at, list).all());
            if (rows.item().kind() == Field.Kind.GROUP && !list.isEmpty()) {
                breaks.addAll(same(rows, at, list));
                breaks.add(Break.engine("type of a row", at.child(0), "x", "fallback", "type"));
            }
        }
        return breaks;
    }

    /** The second row says of itself what the first does, as far as no two rows may. */
    private static List<Break> same(Rows rows, Pointer at, List<?> list) {
        if (rows.unique().isEmpty() || list.size() < 2 || !(list.get(0) instanceof Map<?, ?> first)) {
            return List.of();
        }
        Map<String, Object> second = list.get(1) instanceof Map<?, ?> map ? Json.object(map) : new LinkedHashMap<>();
        second.keySet().removeAll(rows.unique());
        first.forEach((name, value) -> {
            if (rows.unique().contains(name)) {
                second.put(String.valueOf(name), value);
            }
        });
        List<Object> same = new ArrayList<>(list);
        same.set(1, second);
        return List.of(Break.form("unique rows", at, same, at.child(1), "items.duplicate"));
    }

    private static List<Break> group(Group group, Place place, Object right) {
        Pointer at = place.at();
        List<Break> breaks = new ArrayList<>();
        if (!at.isRoot() && !place.row()) {
            breaks.add(Break.engine("type", at, "x", "fallback", "type", "oneOf")); // which all or none of fit
        }
        if (right instanceof Map<?, ?> map) {
            group.point().ifPresent(point -> breaks.addAll(new PointBreaks(group, point, at).all(map)));
        }
        boolean named = group.child(UNKNOWN).isPresent()
                || group.memberPatterns().stream().anyMatch(pattern -> Patterns.matches(pattern, UNKNOWN));
        if (!group.open() && !named) {
            Pointer member = at.child(UNKNOWN);
            breaks.add(Break.form("no unknown members", member, "x", member, "unknown"));
        }
        return breaks;
    }
}
