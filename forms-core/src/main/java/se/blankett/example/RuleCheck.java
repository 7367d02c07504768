package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.blankett.engine.Decisions;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Rule;
import se.blankett.formula.FormFormulas;
import se.blankett.value.AnsweredFields;

/** Finds the author's rules that some answers do not keep, rows that are like an earlier one, and halves of points. Used once. */
final class RuleCheck implements AnsweredFields.Visitor {
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
        AnsweredFields.visit(root, answers, this);
        return found;
    }

    @Override
    public void group(Group group, Pointer at) {
        group.rules().stream()
                .filter(rule -> isBroken(rule, at))
                .forEach(rule -> found.add(new Broken(rule.at().within(at), rule.code())));
        group.point().flatMap(point -> point.gap(at, answers)).filter(gap -> isAsked(group, gap)).ifPresent(gap ->
                found.add(new Broken(gap, "required.because")));
    }

    private boolean isAsked(Group group, Pointer at) {
        return group.child(at.last())
                .filter(field -> decisions.anyHolds(field.presence().declared(), at))
                .isPresent();
    }

    @Override
    public void rows(Rows rows, Pointer at, List<?> list) {
        AnsweredFields.doubles(rows, list).forEach(row -> found.add(new Broken(at.child(row), "items.duplicate")));
    }

    private boolean isBroken(Rule rule, Pointer object) {
        return decisions.holds(rule.guard(), object)
                && formulas.value(rule.test(), object, answers).isFalse();
    }
}
