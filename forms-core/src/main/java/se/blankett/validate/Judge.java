package se.blankett.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.value.MissingFaults;

/** Turns what the engine found into findings, each at the field where the citizen can do something about it. */
final class Judge {
    private final Form form;
    private final Pruner.Pruned pruned;
    private final Map<Pointer, Finding> unreadable;
    private final MissingFaults missing;
    private final Findings findings;
    private final ComputedRule computed;
    private final List<Pointer> uncomputed = new ArrayList<>();
    private final List<Violation> unevaluated = new ArrayList<>();

    Judge(Form form, Pruner.Pruned pruned, Map<Pointer, Finding> unreadable) {
        this.form = form;
        this.pruned = pruned;
        this.unreadable = unreadable;
        this.missing = MissingFaults.of(form, pruned.answers(), pruned.decisions()::holds);
        this.findings = new Findings(pruned.asked().wordings);
        this.computed = new ComputedRule(pruned);
    }

    Findings findings() {
        return findings;
    }

    void judge(List<Violation> violations) {
        pruned.asked().order.keySet().stream()
                .flatMap(at -> Optional.ofNullable(unreadable.get(at)).stream())
                .forEach(finding -> add(Priority.UNREADABLE, finding, keywordOf(finding)));
        pruned.asked().unknown.forEach(at -> add(Priority.OTHER, unknown(at), "additionalProperties"));
        pruned.asked().points.forEach(this::judgeHalf);
        violations.forEach(this::judge);
        pruned.asked().exclusive.forEach(this::judgeExclusive);
        pruned.asked().points.forEach(this::judgePoint);
        pruned.asked()
                .listed
                .forEach((at, leaf) -> at.evaluate(pruned.answers())
                        .flatMap(answer -> ListedRule.judge(leaf, at, answer))
                        .ifPresent(findings::add));
    }

    private void judgePoint(Pointer at, MapPoint point) {
        PointRule.judge(point, at, pruned.answers()).ifPresent(findings::add);
    }

    /** Also where the schema has no {@code dependentRequired}. */
    private void judgeHalf(Pointer at, MapPoint point) {
        point.gap(at, pruned.answers())
                .filter(pruned.asked().leaves::contains)
                .ifPresent(gap -> addMissing(gap, "required"));
    }

    private void judgeExclusive(Pointer at, Leaf leaf) {
        at.evaluate(pruned.answers())
                .filter(List.class::isInstance)
                .flatMap(chosen -> ExclusiveRule.judge(leaf, at, (List<?>) chosen))
                .ifPresent(findings::add);
    }

    private void judge(Violation violation) {
        switch (violation.keyword()) {
            case "required", "dependentRequired" ->
                violation
                        .properties()
                        .forEach(name -> addMissing(violation.instance().child(name), violation.keyword()));
            case "anyOf", "oneOf" -> judgeBranches(violation);
            case "unevaluatedProperties" -> unevaluated.add(violation);
            case "additionalProperties" -> judgeMember(violation);
            default -> judgeValue(violation);
        }
    }

    /** Says that an answer is missing, unless something is there that could not be read. */
    void addMissing(Pointer at, String keyword) {
        Optional<Field> field = form.fieldAt(at);
        if (unreadable.keySet().stream().anyMatch(place -> place.isWithin(at))) {
            return;
        }
        if (field.isPresent()
                && field.get() instanceof Leaf leaf
                && leaf.compute().isPresent()) {
            uncomputed.add(at);
        } else if (field.isPresent() && field.get().kind() != Field.Kind.GROUP) {
            add(Priority.MISSING, missing.at(field.get(), at).at(at), keyword);
        } else {
            addOther(at, keyword);
        }
    }

    /** What cannot be computed lacks other answers, and that has been said; where nothing has, it is said here. */
    void addComputed() {
        if (!findings.hasErrors()) {
            uncomputed.forEach(at -> findings.add(computed.missing(at)));
        }
    }

    /** One missing answer makes every other answer of its branch unknown: that is told only where nothing else is. */
    void addUnevaluated() {
        List<Violation> alone = unevaluated.stream()
                .filter(violation -> !findings.hasErrorWithin(violation.instance()))
                .toList();
        alone.forEach(this::judgeMember);
    }

    private void judgeBranches(Violation violation) {
        if (violation.properties().isEmpty()) {
            judgeValue(violation);
            return;
        }
        List<Pointer> places =
                violation.properties().stream().map(violation.instance()::child).toList();
        if (unreadable.keySet().stream().anyMatch(place -> places.stream().anyMatch(place::isWithin))) {
            return; // one of them was answered, in a way that could not be read
        }
        Pointer first = Stream.concat(places.stream().filter(this::isUnanswered), places.stream())
                .filter(pruned.asked().order::containsKey)
                .findFirst()
                .orElse(places.get(0));
        add(Priority.MISSING, Finding.of(first, "oneOf.required", Map.of("labels", places)), violation.keyword());
    }

    private boolean isUnanswered(Pointer at) {
        return at.evaluate(pruned.answers()).isEmpty();
    }

    private void judgeMember(Violation violation) {
        Pointer member = violation.instance().child(violation.properties().get(0));
        if (form.fieldAt(member).isPresent()) {
            addOther(member, violation.keyword());
        } else {
            add(Priority.OTHER, unknown(member), violation.keyword());
        }
    }

    private static Finding unknown(Pointer at) {
        return Finding.of(at, "unknown", Map.of("label", at.last()));
    }

    private void judgeValue(Violation violation) {
        Pointer at = home(violation.instance());
        Optional<Object> answer = at.evaluate(pruned.answers());
        Optional<Field> field = form.fieldAt(at);
        if (field.isPresent() && answer.isPresent()) {
            judgeField(field.get(), at, violation, answer.get());
        } else {
            addOther(at, violation.keyword());
        }
    }

    private void judgeField(Field field, Pointer at, Violation violation, Object answer) {
        boolean whole = violation.instance().equals(at);
        if (field instanceof Leaf leaf) {
            judgeLeaf(leaf, at, violation, answer);
        } else if (field instanceof Rows rows && answer instanceof List<?> list && whole) {
            findings.add(ListRules.judge(rows, at, violation, list));
        } else {
            addOther(at, violation.keyword());
        }
    }

    /** A row in which nothing is typed is an answer to the engine, and so is a box that is not ticked. */
    private void judgeLeaf(Leaf leaf, Pointer at, Violation violation, Object answer) {
        boolean unticked = leaf.attestation() && violation.keyword().equals("const") && answer instanceof Boolean;
        if (answer == Json.NULL || unticked) {
            addMissing(at, "required");
        } else if (leaf.compute().isPresent()) {
            findings.add(computed.beyond(leaf, at, violation, answer));
        } else {
            findings.add(LeafRules.judge(leaf, at, violation, answer));
        }
    }

    /** Returns the nearest field at or around the place: a wrong option's is its list. */
    private Pointer home(Pointer at) {
        Pointer home = at;
        while (form.fieldAt(home).isEmpty()) {
            home = home.parent();
        }
        return home;
    }

    private void addOther(Pointer at, String keyword) {
        findings.add(Verdict.wordless(home(at), keyword));
    }

    private void add(Priority priority, Finding finding, String keyword) {
        findings.add(new Verdict(priority, finding, keyword));
    }

    private static String keywordOf(Finding finding) {
        if (finding.code().startsWith("file.")) {
            return FileRules.keywordOf(finding);
        }
        if (finding.code().startsWith("number.")) {
            return "type";
        }
        return finding.code().startsWith("choice.") ? "enum" : "format";
    }
}
