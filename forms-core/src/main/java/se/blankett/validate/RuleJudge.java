package se.blankett.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Rule;
import se.blankett.formula.FormFormulas;
import se.blankett.report.Finding;
import se.blankett.report.Severity;
import se.blankett.value.AnsweredFields;

/** Finds which rules do not hold, and which rows are like an earlier one. */
final class RuleJudge implements AnsweredFields.Visitor {
    private final FormFormulas formulas;
    private final Pruner.Pruned pruned;
    private final Consumer<Verdict> found;

    /** @param found takes what is found */
    RuleJudge(FormFormulas formulas, Pruner.Pruned pruned, Consumer<Verdict> found) {
        this.formulas = formulas;
        this.pruned = pruned;
        this.found = found;
    }

    /** Says whether there is anything to find: most forms have no rules. */
    static boolean hasAny(Field field) {
        return switch (field.kind()) {
            case LEAF -> false;
            case GROUP ->
                !((Group) field).rules().isEmpty()
                        || ((Group) field).fields().stream().anyMatch(RuleJudge::hasAny);
            case ROWS -> !((Rows) field).unique().isEmpty() || hasAny(((Rows) field).item());
        };
    }

    /** An object that is not there keeps every rule. */
    @Override
    public void group(Group group, Pointer at) {
        group.rules().forEach(rule -> judge(rule, at));
    }

    @Override
    public void rows(Rows rows, Pointer at, List<?> list) {
        AnsweredFields.doubles(rows, list).forEach(row -> {
            Pointer place = at.child(row);
            List<Pointer> alike = rows.unique().stream().map(place::child).toList();
            Finding finding = Finding.of(place, "items.duplicate", Map.of("n", row + 1, "labels", alike));
            found.accept(new Verdict(Priority.RULE, finding, "unique"));
        });
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
        Set<Pointer> asked = pruned.asked().order.keySet();
        Pointer said = rule.at().within(object);
        if (asked.contains(said)) {
            return said;
        }
        List<Pointer> reads =
                rule.test().reads().stream().map(read -> read.within(object)).toList();
        return asked.stream()
                .filter(at -> !at.equals(object) && reads.stream().anyMatch(at::isWithin))
                .findFirst()
                .orElse(object);
    }
}
