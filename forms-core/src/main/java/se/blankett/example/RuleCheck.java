package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * What does not hold.
     *
     * @param at where that is told
     * @param code as what it is told
     * @param warning whether the answers are valid all the same
     * @param object the object that it is about
     * @param rule the author's; none where two rows are alike, or a point is half
     * @param members where there is no rule, the properties of the object that it follows from
     */
    record Broken(Pointer at, String code, boolean warning, Pointer object, Optional<Rule> rule, List<String> members) {
        static Broken of(Rule rule, Pointer object) {
            Pointer at = rule.at().within(object);
            return new Broken(at, rule.code(), rule.warning(), object, Optional.of(rule), List.of());
        }

        private static Broken twice(Pointer row, List<String> unique) {
            return new Broken(row, "items.duplicate", false, row, Optional.empty(), unique);
        }

        private static Broken half(Pointer gap, List<String> coordinates) {
            return new Broken(gap, "required.because", false, gap.parent(), Optional.empty(), coordinates);
        }

        boolean is(Pointer place, String told) {
            return at.equals(place) && code.equals(told);
        }
    }

    List<Broken> in(Group root) {
        AnsweredFields.visit(root, answers, this);
        return found;
    }

    @Override
    public void group(Group group, Pointer at) {
        group.rules().stream().filter(rule -> isBroken(rule, at)).forEach(rule -> found.add(Broken.of(rule, at)));
        group.point()
                .ifPresent(point -> point.gap(at, answers)
                        .filter(gap -> isAsked(group, gap))
                        .ifPresent(gap -> found.add(Broken.half(gap, List.of(point.north(), point.east())))));
    }

    private boolean isAsked(Group group, Pointer at) {
        return group.child(at.last())
                .filter(field -> decisions.anyHolds(field.presence().declared(), at))
                .isPresent();
    }

    @Override
    public void rows(Rows rows, Pointer at, List<?> list) {
        AnsweredFields.doubles(rows, list).forEach(row -> found.add(Broken.twice(at.child(row), rows.unique())));
    }

    private boolean isBroken(Rule rule, Pointer object) {
        return decisions.holds(rule.guard(), object)
                && formulas.value(rule.test(), object, answers).isFalse();
    }
}
