package se.blankett.validate;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.engine.EngineException;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.formula.FormFormulas;
import se.blankett.json.Json;
import se.blankett.json.JsonException;
import se.blankett.report.Finding;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.value.AnsweredFields;
import se.blankett.value.ValueReader;

/**
 * Judges answers to one form: prunes what is not asked, and finds what is wrong with the rest. Compiled once for a form.
 * Immutable: safe to share between threads.
 */
public final class SubmissionValidator {
    private final Form form;
    private final ValueReader values;
    private final FormEngine engine;
    private final FormFormulas formulas;
    private final Pruner pruner;
    private final boolean ruled;
    private final List<AnswerCheck> checks;

    private SubmissionValidator(
            Form form, ValueReader values, FormEngine engine, FormFormulas formulas, List<AnswerCheck> checks) {
        this.form = form;
        this.values = values;
        this.engine = engine;
        this.formulas = formulas;
        this.pruner = new Pruner(form, engine, formulas);
        this.ruled = RuleJudge.hasAny(form.root());
        this.checks = List.copyOf(checks);
    }

    /**
     * Compiles a validator for which the clock decides what lies in the future; its zone should be Europe/Stockholm.
     *
     * @throws EngineException where the form's schema cannot be compiled, which {@code FormParser} tells its author
     */
    public static SubmissionValidator of(Form form, Clock clock) {
        return new SubmissionValidator(
                form, ValueReader.of(clock), FormEngine.of(form, clock), FormFormulas.of(form, clock), List.of());
    }

    /**
     * Returns a validator of the form in another language ({@link Form#in}), whose outcomes have its texts. What is
     * compiled is shared: schema and conditions are the same in all languages.
     */
    public SubmissionValidator in(String tag) {
        return new SubmissionValidator(form.in(tag), values, engine, formulas, checks);
    }

    /**
     * Returns a validator that asks the check too. What it finds stands in page order among the rest: an error at a place
     * that has none yet; where nothing is asked, at the object around, and in the end at the answers as a whole.
     */
    public SubmissionValidator with(AnswerCheck check) {
        List<AnswerCheck> more =
                Stream.concat(checks.stream(), Stream.of(check)).toList();
        return new SubmissionValidator(form, values, engine, formulas, more);
    }

    /**
     * Returns what the draft comes to.
     *
     * @throws EngineException where the answers are too large to be judged
     */
    public Outcome validate(Draft draft) {
        return validate(read(draft));
    }

    /**
     * Returns what a JSON document of answers comes to: {@code null} and {@code ""} are absent, and texts are read as if
     * they were typed.
     *
     * @throws JsonException where the text is no JSON object, or deeper than 64 levels
     * @throws RefusedPostException where it is larger than 1 MiB, or has more rows than any form of ours posts
     * @throws EngineException where the answers are too large to be judged
     */
    public Outcome validate(String json) {
        if (json.length() > Post.MAX_LENGTH) {
            throw RefusedPostException.ofText("the answers are larger than " + Post.MAX_LENGTH + " characters");
        }
        return validate(JsonAnswers.read(form, Json.parseObject(json, Post.MAX_DEPTH), values));
    }

    /** Returns what is asked and told for what the draft holds, without judging it: that is the greater part of the work. */
    public Visible visible(Draft draft) {
        Answered answered = read(draft);
        Asked asked =
                pruner.prune(answered.answers(), answered.unreadable().keySet()).asked();
        return new Visible(asked.leaves, asked.required, asked.notices);
    }

    private Answered read(Draft draft) {
        Map<Pointer, Finding> unreadable = new LinkedHashMap<>();
        draft.entries().forEach((at, entry) -> entry.finding().ifPresent(finding -> unreadable.put(at, finding)));
        return new Answered(draft.answers(form), unreadable);
    }

    private Outcome validate(Answered answered) {
        Pruner.Pruned pruned =
                pruner.prune(answered.answers(), answered.unreadable().keySet());
        Asked asked = pruned.asked();
        Outcome outcome = new Outcome(
                asked.leaves,
                asked.required,
                pruned.answers(),
                asked.notices,
                asked.wordings,
                asked.enough,
                judge(pruned, answered.unreadable()).toReport(asked.order));
        return checks.isEmpty() ? outcome : Checked.of(form, outcome, checks);
    }

    private Findings judge(Pruner.Pruned pruned, Map<Pointer, Finding> unreadable) {
        Completer completer = new Completer(pruned.asked().required);
        Instance complete = pruned.asked().lacksObjects()
                ? Instance.of(completer.complete(form.root(), Pointer.ROOT, pruned.answers()))
                : pruned.decisions().answers();
        Judge judge = new Judge(form, pruned, unreadable);
        judge.judge(engine.check(complete, pruned.asked().read, pruned.asked().hasOthers()));
        // An object that has to be there, and in which no answer has to: the first of them is as good as any.
        for (Pointer empty : completer.added()) {
            if (!judge.findings().anyWithin(empty)) {
                pruned.asked().leaves.stream()
                        .filter(leaf -> leaf.isWithin(empty))
                        .findFirst()
                        .ifPresent(leaf -> judge.addMissing(leaf, "required"));
            }
        }
        if (ruled) {
            AnsweredFields.visit(form.root(), pruned.answers(), new RuleJudge(formulas, pruned, judge.findings()::add));
        }
        judge.addUnevaluated();
        judge.addComputed();
        return judge.findings();
    }
}
