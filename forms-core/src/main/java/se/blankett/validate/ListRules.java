package se.blankett.validate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Finding;

/** Words a list with too few, too many or the same entries. */
final class ListRules {
    private ListRules() {}

    /** @param list the answer, options or rows */
    static Verdict judge(Field field, Pointer at, Violation violation, List<?> list) {
        String keyword = violation.keyword();
        return switch (keyword) {
            case "minItems", "maxItems" -> judgeCount(field, at, violation, list);
            case "uniqueItems" -> new Verdict(Priority.CHOICE, duplicate(field, at, list), keyword);
            default -> Verdict.wordless(at, keyword);
        };
    }

    private static Verdict judgeCount(Field field, Pointer at, Violation violation, List<?> list) {
        if (violation.keyword().equals("minItems") && list.isEmpty()) {
            String code = field.kind() == Field.Kind.LEAF ? "required.choices" : "required.items";
            return new Verdict(Priority.MISSING, Finding.of(at, code), "required");
        }
        return new Verdict(Priority.RANGE, count(field, at, violation), violation.keyword());
    }

    private static Finding count(Field field, Pointer at, Violation violation) {
        boolean options = field.kind() == Field.Kind.LEAF;
        boolean few = violation.keyword().equals("minItems");
        String code = (options ? "choice." : "items.") + (few ? "tooFew" : "tooMany");
        return violation.schema().get(violation.keyword()) instanceof BigDecimal bound
                ? Finding.of(at, code, Map.of(few ? "min" : "max", bound))
                : Finding.of(at, "fallback");
    }

    /** Returns the place of the first entry that stands before it already, counted from 1. */
    private static int firstDuplicate(List<?> list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(Json.canonical(list.get(i)))) {
                return i + 1;
            }
        }
        return list.size();
    }

    /** Of rows at the later one, of options at the list. */
    private static Finding duplicate(Field field, Pointer at, List<?> list) {
        int number = firstDuplicate(list);
        Pointer place = field.kind() == Field.Kind.ROWS ? at.child(number - 1) : at;
        return Finding.of(place, "items.duplicate", Map.of("n", number));
    }
}
