package se.blankett.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.blankett.engine.Violation;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.value.LimitFaults;
import se.blankett.value.ValueReader;

/** Words what is wrong with the answer to one question. */
final class LeafRules {
    private LeafRules() {}

    /** @param violation what the engine says about the answer, or about one option of several */
    static Verdict judge(Leaf leaf, Pointer at, Violation violation, Object answer) {
        boolean whole = violation.instance().equals(at);
        if (leaf.isFile()) {
            return FileRules.judge(leaf, at, violation, answer);
        }
        if (answer instanceof List<?> list && leaf.type() == Leaf.Type.CHOICES) {
            return whole
                    ? ListRules.judge(leaf, at, violation, list)
                    : new Verdict(Priority.CHOICE, Finding.of(at, "choice.notInList"), violation.keyword());
        }
        return whole ? judgeOne(leaf, at, violation, answer) : Verdict.wordless(at, violation.keyword());
    }

    private static Verdict judgeOne(Leaf leaf, Pointer at, Violation violation, Object answer) {
        String keyword = violation.keyword();
        return switch (keyword) {
            case "type" -> new Verdict(Priority.TYPE, wrongType(leaf, at, answer), keyword);
            case "format" -> new Verdict(Priority.FORMAT, wrongFormat(leaf, at), keyword);
            case "minLength", "maxLength", "pattern" -> beyond(Priority.TEXT, leaf, at, violation, answer);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                beyond(Priority.RANGE, leaf, at, violation, answer);
            case "enum", "const", "oneOf", "anyOf" -> wrongChoice(leaf, at, keyword, answer);
            default -> Verdict.wordless(at, keyword);
        };
    }

    private static Verdict beyond(Priority priority, Leaf leaf, Pointer at, Violation violation, Object answer) {
        Finding finding = LimitFaults.of(leaf, violation.keyword(), violation.schema(), answer)
                .at(at);
        return new Verdict(priority, finding, violation.keyword());
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
        if (leaf.type() == Leaf.Type.CHOICE) {
            return Finding.of(at, "choice.notInList");
        }
        return Finding.of(at, leaf.limits().format().equals("time") ? "time.format" : "fallback");
    }

    /** Only in a branch may an option be wrong that is one of the list. */
    private static Verdict wrongChoice(Leaf leaf, Pointer at, String keyword, Object answer) {
        boolean listed = keyword.endsWith("Of") && leaf.choiceOf(answer).isPresent();
        return leaf.choices().isEmpty() || listed
                ? Verdict.wordless(at, keyword)
                : new Verdict(Priority.CHOICE, Finding.of(at, "choice.notInList"), keyword);
    }
}
