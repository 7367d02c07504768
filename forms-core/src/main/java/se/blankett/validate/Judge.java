package se.blankett.validate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.submission.Answers;
import se.blankett.value.ValueReader;

/** Turns what the engine found into findings, each at the field where the citizen can do something about it. */
final class Judge {
    private final Form form;
    private final Pruner.Pruned pruned;
    private final Map<Pointer, Finding> unreadable;
    private final MissingCode missing;
    private final Findings findings = new Findings();

    Judge(Form form, Pruner.Pruned pruned, Map<Pointer, Finding> unreadable) {
        this.form = form;
        this.pruned = pruned;
        this.unreadable = unreadable;
        this.missing = new MissingCode(form, pruned);
    }

    Findings findings() {
        return findings;
    }

    void judge(List<Violation> violations) {
        pruned.asked().order.keySet().stream()
                .flatMap(at -> Optional.ofNullable(unreadable.get(at)).stream())
                .forEach(finding -> add(Priority.UNREADABLE, finding, keywordOf(finding)));
        pruned.asked().unknown.forEach(at -> add(Priority.OTHER, unknown(at), "additionalProperties"));
        violations.forEach(this::judge);
    }

    private void judge(Violation violation) {
        switch (violation.keyword()) {
            case "required", "dependentRequired" ->
                violation
                        .properties()
                        .forEach(name -> addMissing(violation.instance().child(name), violation.keyword()));
            case "anyOf", "oneOf" -> judgeBranches(violation);
            case "unevaluatedProperties" -> {} // one missing answer would make every other answer of its branch unknown
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
        if (field.isPresent() && field.get().kind() != Field.Kind.GROUP) {
            add(Priority.MISSING, missing.at(field.get(), at), keyword);
        } else {
            addOther(at, keyword);
        }
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
        Pointer first = places.stream()
                .filter(pruned.asked().order::containsKey)
                .findFirst()
                .orElse(places.get(0));
        add(Priority.MISSING, Finding.of(first, "oneOf.required", Map.of("labels", places)), violation.keyword());
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
        Optional<Object> answer = Answers.at(pruned.answers(), at);
        Optional<Field> field = form.fieldAt(at);
        if (field.isEmpty() || answer.isEmpty()) {
            addOther(at, violation.keyword());
        } else if (field.get() instanceof Leaf leaf) {
            judgeLeaf(leaf, at, violation, answer.get());
        } else if (answer.get() instanceof List<?> list && isAbout(violation, at)) {
            judgeList(field.get(), at, violation, list);
        } else {
            addOther(at, violation.keyword());
        }
    }

    private static boolean isAbout(Violation violation, Pointer at) {
        return violation.instance().equals(at);
    }

    /** Returns the nearest field at or around the place: a wrong option's is its list. */
    private Pointer home(Pointer at) {
        Pointer home = at;
        while (form.fieldAt(home).isEmpty()) {
            home = home.parent();
        }
        return home;
    }

    private void judgeLeaf(Leaf leaf, Pointer at, Violation violation, Object answer) {
        if (answer == Json.NULL) {
            addMissing(at, violation.keyword()); // a row in which nothing is typed
            return;
        }
        if (answer instanceof List<?> list && isAbout(violation, at)) {
            judgeList(leaf, at, violation, list);
            return;
        }
        String keyword = violation.keyword();
        switch (keyword) {
            case "type" -> add(Priority.TYPE, wrongType(leaf, at, answer), keyword);
            case "minLength", "maxLength" -> add(Priority.TEXT, TextRules.length(at, violation, answer), keyword);
            case "pattern" -> add(Priority.TEXT, TextRules.pattern(leaf, at, violation, answer), keyword);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                add(Priority.RANGE, Bounds.range(leaf, at, violation), keyword);
            case "multipleOf" ->
                add(Priority.RANGE, Bounds.step(leaf, at, violation, ValueReader.exampleOf(leaf)), keyword);
            case "enum", "const" -> judgeConst(leaf, at, violation, answer);
            case "format" -> add(Priority.FORMAT, wrongFormat(leaf, at), keyword);
            default -> addOther(at, keyword);
        }
    }

    private void judgeList(Field field, Pointer at, Violation violation, List<?> list) {
        switch (violation.keyword()) {
            case "minItems", "maxItems" -> {
                Finding finding = ListRules.count(field, at, violation, list);
                boolean absent = finding.code().startsWith("required.");
                add(absent ? Priority.MISSING : Priority.RANGE, finding, absent ? "required" : violation.keyword());
            }
            case "uniqueItems" -> add(Priority.CHOICE, ListRules.duplicate(field, at, list), violation.keyword());
            default -> addOther(at, violation.keyword());
        }
    }

    private void judgeConst(Leaf leaf, Pointer at, Violation violation, Object answer) {
        if (leaf.attestation() && answer instanceof Boolean) {
            addMissing(at, "required");
        } else if (leaf.choices().isEmpty()) {
            addOther(at, violation.keyword());
        } else {
            add(Priority.CHOICE, Finding.of(at, "choice.notInList"), violation.keyword());
        }
    }

    /** A whole number may be asked for as {@code integer}. */
    private static Finding wrongType(Leaf leaf, Pointer at, Object answer) {
        if (leaf.type() == Leaf.Type.CHOICE) {
            return Finding.of(at, "choice.notInList");
        }
        if (leaf.type() != Leaf.Type.NUMBER) {
            return Finding.of(at, "fallback");
        }
        String code = answer instanceof BigDecimal ? "number.integer" : "number.type";
        return Finding.of(at, code, Map.of("example", ValueReader.exampleOf(leaf)));
    }

    private static Finding wrongFormat(Leaf leaf, Pointer at) {
        return Finding.of(at, leaf.limits().format().equals("time") ? "time.format" : "fallback");
    }

    private void addOther(Pointer at, String keyword) {
        add(Priority.OTHER, Finding.of(home(at), "fallback"), keyword);
    }

    /** The keyword lets the author's own words take the place of ours; a branch may call the field otherwise. */
    private void add(Priority priority, Finding finding, String keyword) {
        Map<String, Object> arguments = new LinkedHashMap<>(finding.arguments());
        arguments.put("keyword", keyword);
        Optional.ofNullable(pruned.asked().wordings.get(finding.pointer()))
                .ifPresent(wording -> arguments.putIfAbsent("label", wording.label()));
        findings.add(priority, new Finding(finding.pointer(), finding.code(), finding.severity(), arguments));
    }

    private String keywordOf(Finding finding) {
        if (finding.code().startsWith("number.")) {
            return "type";
        }
        return finding.code().startsWith("choice.") ? "enum" : "format";
    }
}
