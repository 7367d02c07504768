package se.blankett.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Decisions;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Rule;
import se.blankett.formula.FormFormulas;
import se.blankett.json.Json;

/** Finds the author's rules that some answers do not keep, and rows that are like an earlier one. Used once. */
final class RuleCheck {
    private final FormFormulas formulas;
    private final Decisions decisions;
    private final Map<String, Object> answers;
    private final List<Broken> found = new ArrayList<>();

    /** @param answers with computed values */
    RuleCheck(FormFormulas formulas, Decisions decisions, Map<String, Object> answers) {
        this.formulas = formulas;
        this.decisions = decisions;
        this.answers = answers;
    }

    /** What does not hold: where that is told, and as what. */
    record Broken(Pointer at, String code) {}

    List<Broken> in(Group root) {
        look(root, Pointer.ROOT, answers);
        return found;
    }

    private void look(Field field, Pointer at, Object answer) {
        if (field instanceof Group group && answer instanceof Map<?, ?> map) {
            group.rules().stream()
                    .filter(rule -> isBroken(rule, at))
                    .forEach(rule -> found.add(new Broken(rule.at().within(at), rule.code())));
            Map<String, Object> members = Json.object(map);
            group.children()
                    .forEach((name, child) -> Optional.ofNullable(members.get(name))
                            .ifPresent(member -> look(child, at.child(name), member)));
        } else if (field instanceof Rows rows && answer instanceof List<?> list) {
            lookForDoubles(rows, at, list);
            for (int i = 0; i < list.size(); i++) {
                look(rows.item(), at.child(i), list.get(i));
            }
        }
    }

    private boolean isBroken(Rule rule, Pointer object) {
        return decisions.holds(rule.guard(), object)
                && formulas.value(rule.test(), object, answers).isFalse();
    }

    private void lookForDoubles(Rows rows, Pointer at, List<?> list) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < list.size() && !rows.unique().isEmpty(); i++) {
            Map<?, ?> row = list.get(i) instanceof Map<?, ?> map ? map : Map.of();
            List<Object> key = new ArrayList<>();
            rows.unique()
                    .forEach(name -> Optional.<Object>ofNullable(row.get(name))
                            .ifPresent(value -> key.add(name + "=" + Json.canonical(value))));
            if (!key.isEmpty() && !seen.add(key)) {
                found.add(new Broken(at.child(i), "items.duplicate"));
            }
        }
    }
}
