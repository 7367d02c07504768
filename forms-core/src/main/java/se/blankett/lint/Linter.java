package se.blankett.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;
import se.blankett.report.ProblemOrder;
import se.blankett.report.Severity;

/** Advises the author of a form: {@code docs/lint.md} has each kind of advice. Stateless: safe to share between threads. */
public final class Linter {
    private static final List<Check> CHECKS = List.of(
            new KeywordNames(),
            new Titles(),
            new Labels(),
            new Questions(),
            new RepeatedLabels(),
            new Sizes(),
            new FileLimits(),
            new Unanswerable(),
            new PrefillKeys(),
            new Bounds(),
            new IdleLimits(),
            new IdleMembers(),
            new IdleWords(),
            new Period(),
            new ComputedValues(),
            new Samples(),
            new Forbidden(),
            new Options(),
            new TestedValues(),
            new PageOrder(),
            new Reachable(),
            new BranchNames(),
            new RowWords(),
            new PatternWords(),
            new FormHelp(),
            new PropertyNames(),
            new OwnWidgets(),
            new Links(),
            new PrivacyNotice(),
            new Autofill(),
            new PlainWords(),
            new ReadingEase());

    private Linter() {}

    /** Returns advice on the form, in the order of its documents; nothing that was said when it was read. */
    public static List<Problem> lint(Form form) {
        return lint(form, List.of());
    }

    /**
     * Returns what is known about a form, and advice on it, in the order of its documents.
     *
     * @param form the form, or what could be made of it where it has errors
     * @param known what was found when it was read; there is no advice on a place where something is wrong
     */
    public static List<Problem> lint(Form form, List<Problem> known) {
        return lint(form, known, UnaryOperator.identity());
    }

    /**
     * Returns what is known about a form that is made of others, and advice on it.
     *
     * @param written puts advice about the form where its author wrote it
     */
    public static List<Problem> lint(Form form, List<Problem> known, UnaryOperator<Problem> written) {
        Definition definition = new Definition(form);
        Advice advice = new Advice();
        CHECKS.forEach(check -> check.check(definition, advice));
        List<Problem> all = new ArrayList<>(known);
        advice.toList().stream()
                .map(definition.documents()::written)
                .map(written)
                .filter(problem -> known.stream().noneMatch(other -> isWrong(problem, other)))
                .forEach(all::add);
        return ProblemOrder.of(definition.documents().trees()).sort(all);
    }

    /** Says whether the other problem stands at the same place or in a member of it: then little is sure about it. */
    private static boolean isWrong(Problem advice, Problem other) {
        Pointer place = advice.pointer();
        if (other.code().equals("member.outside")
                && other.document().equals(advice.document())
                && other.pointer().equals(place)) {
            return true; // the right name, in the wrong place
        }
        return other.severity() == Severity.ERROR
                && !place.isRoot()
                && other.document().equals(advice.document())
                && (other.pointer().equals(place) || other.pointer().parent().equals(place));
    }
}
