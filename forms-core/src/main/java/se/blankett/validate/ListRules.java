package se.blankett.validate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Finding;

/** Words a list with too few, too many or the same entries. */
final class ListRules {
    private ListRules() {}

    /** @param list the answer */
    static Finding count(Field field, Pointer at, Violation violation, List<?> list) {
        boolean options = field.kind() == Field.Kind.LEAF;
        boolean few = violation.keyword().equals("minItems");
        if (few && list.isEmpty()) {
            return Finding.of(at, options ? "required.choices" : "required.items");
        }
        Optional<BigDecimal> bound = Bounds.number(violation, violation.keyword());
        String code = (options ? "choice." : "items.") + (few ? "tooFew" : "tooMany");
        return bound.map(count -> Finding.of(at, code, Map.of(few ? "min" : "max", count)))
                .orElse(Finding.of(at, "fallback"));
    }

    /** Returns the place of the first entry that stands before it already, counted from 1. */
    static int firstDuplicate(List<?> list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(Json.canonical(list.get(i)))) {
                return i + 1;
            }
        }
        return list.size();
    }

    /** Of rows at the later one, of options at the list. */
    static Finding duplicate(Field field, Pointer at, List<?> list) {
        int number = firstDuplicate(list);
        Pointer place = field.kind() == Field.Kind.ROWS ? at.child(number - 1) : at;
        return Finding.of(place, "items.duplicate", Map.of("n", number));
    }
}
