package se.blankett.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Rule;
import se.blankett.formula.FormFormulas;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.report.Severity;

/** Finds which rules do not hold, and which rows are like an earlier one. */
final class RuleJudge {
    private final FormFormulas formulas;
    private final Pruner.Pruned pruned;
    private final Consumer<Verdict> found;

    /** @param found takes what is found */
    RuleJudge(FormFormulas formulas, Pruner.Pruned pruned, Consumer<Verdict> found) {
        this.formulas = formulas;
        this.pruned = pruned;
        this.found = found;
    }

    /** Looks at what is answered in the field: an object that is not there keeps every rule. */
    void judge(Field field, Pointer at, Object answer) {
        if (field instanceof Group group && answer instanceof Map<?, ?> map) {
            group.rules().forEach(rule -> judge(rule, at));
            Map<String, Object> members = Json.object(map);
            group.children()
                    .forEach((name, child) -> Optional.ofNullable(members.get(name))
                            .ifPresent(member -> judge(child, at.child(name), member)));
        } else if (field instanceof Rows rows && answer instanceof List<?> list) {
            judgeUnique(rows, at, list);
            for (int i = 0; i < list.size(); i++) {
                judge(rows.item(), at.child(i), list.get(i));
            }
        }
    }

    private void judge(Rule rule, Pointer object) {
        boolean broken = pruned.decisions().holds(rule.guard(), object)
                && formulas.value(rule.test(), object, pruned.answers()).isFalse();
        if (broken) {
            Severity severity = rule.warning() ? Severity.WARNING : Severity.ERROR;
            Map<String, Object> message = Map.of("message", rule.message());
            Finding finding = new Finding(shown(rule, object), rule.code(), severity, message);
            found.accept(new Verdict(Priority.RULE, finding, rule.code()));
        }
    }

    /** Where the rule says; while nothing is asked there, at the first of what it reads that is. */
    private Pointer shown(Rule rule, Pointer object) {
        List<Pointer> places = new ArrayList<>();
        places.add(rule.at().within(object));
        pruned.asked().order.keySet().stream()
                .filter(at -> rule.test().reads().stream()
                        .anyMatch(read -> at.isWithin(read.within(object)) && !at.equals(object)))
                .forEach(places::add);
        return places.stream()
                .filter(pruned.asked().order::containsKey)
                .findFirst()
                .orElse(object);
    }

    private void judgeUnique(Rows rows, Pointer at, List<?> list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size() && !rows.unique().isEmpty(); i++) {
            Optional<String> key = key(rows, list.get(i));
            if (key.isPresent() && !seen.add(key.get())) {
                Finding finding = Finding.of(at.child(i), "items.duplicate", Map.of("n", i + 1));
                found.accept(new Verdict(Priority.RULE, finding, "unique"));
            }
        }
    }

    /** What no other row may have; a row in which nothing of it is answered is like none. */
    private static Optional<String> key(Rows rows, Object row) {
        Map<?, ?> members = row instanceof Map<?, ?> map ? map : Map.of();
        boolean answered = rows.unique().stream().anyMatch(members::containsKey);
        List<Object> values = new ArrayList<>();
        rows.unique()
                .forEach(name -> values.add(
                        Optional.<Object>ofNullable(members.get(name)).orElse(Json.NULL)));
        return answered ? Optional.of(Json.canonical(values)) : Optional.empty();
    }
}
