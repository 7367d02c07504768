package se.blankett.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.formula.Misuse;
import se.blankett.formula.Operand;
import se.blankett.formula.Typing;
import se.blankett.formula.ValueKind;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/** Tells the author what a formula does with values of another kind, and what it comes to that is of another. */
final class KindReport {
    /** What a computed text is written from, as JSON has it: {@code 1234.5}, {@code 2026-05-03}. */
    private static final Set<ValueKind> WRITTEN =
            Set.of(ValueKind.NUMBER, ValueKind.DATE, ValueKind.MONTH, ValueKind.TIME);

    private final SchemaNode own;
    private final Problems problems;

    /** Made once for each question: it may have thousands of options, and thousands of formulas may compare it. */
    private final Map<Pointer, KnownOptions> options = new HashMap<>();

    /** @param own the root of the form, whose parameters formulas read */
    KindReport(SchemaNode own, Problems problems) {
        this.own = own;
        this.problems = problems;
    }

    /** What could never work. A parameter is told where it is set: that may be in an overlay. */
    void misuse(SchemaNode place, String formula, Misuse misuse, boolean parameter) {
        if (parameter) {
            problems.error(
                    own.form().place("parameters").place(misuse.path().get(0)),
                    "formula.kind",
                    "the parameter is " + misuse.found() + ", and in \"" + formula + "\" " + misuse.wanted(),
                    misuse.fix());
        } else {
            String value = misuse.path().isEmpty() ? misuse.value() : "\"" + misuse.value() + "\"";
            problems.error(
                    place, "formula.kind", value + " is " + misuse.found() + ", and " + misuse.wanted(), misuse.fix());
        }
    }

    /** A question with options is answered with one of them, by its stored value. */
    void option(SchemaNode place, Field field, Object value) {
        if (!(field instanceof Leaf leaf) || leaf.choices().isEmpty() || leaf.isFile()) {
            return;
        }
        KnownOptions known = options.computeIfAbsent(leaf.pointer(), at -> KnownOptions.of(leaf.choices()));
        if (!known.has(value)) {
            problems.warning(
                    place,
                    "formula.noOption",
                    "the answer to \"" + leaf.name() + "\" is never " + Json.canonical(value),
                    known.codeOf(value)
                            .map(code -> "use \"" + code + "\"")
                            .orElseGet(() -> Nearest.fix(value.toString(), known.codes())));
        }
    }

    /** A rule asks whether something is so. */
    void rule(SchemaNode place, String text, Typing typing) {
        Operand result = typing.result();
        if (typing.misuses().isEmpty() && !fits(result, ValueKind.TRUTH)) {
            problems.error(
                    place,
                    "rule.noTest",
                    "the test comes to " + result.phrase() + ", which neither holds nor does not hold",
                    "compare it with something, as in " + text
                            + (fits(result, ValueKind.NUMBER) ? " > 0" : " = \\\"…\\\""));
        }
    }

    /** A value that is of another kind than its property is never shown. */
    void computed(SchemaNode place, Leaf leaf, Typing typing) {
        Operand result = typing.result();
        Operand wanted = new Operand(FieldKinds.of(leaf), false, false);
        boolean fits = wanted.kinds().stream().anyMatch(kind -> fits(result, kind) || isWritten(leaf, kind, result));
        if (typing.misuses().isEmpty() && !fits) {
            problems.error(
                    place,
                    "compute.kind",
                    "the formula comes to " + result.phrase() + ", and the property is " + wanted.phrase(),
                    fixOf(result).orElse("let both be of one kind"));
        }
    }

    /** A choice takes one of its options, and a text that has a form of its own is not any text. */
    private static boolean isWritten(Leaf leaf, ValueKind wanted, Operand result) {
        return leaf.type() == Leaf.Type.TEXT
                && wanted == ValueKind.TEXT
                && result.kinds().stream().allMatch(kind -> kind.is(wanted) || WRITTEN.contains(kind));
    }

    private static boolean fits(Operand result, ValueKind kind) {
        return result.kinds().stream().allMatch(found -> found.is(kind) || kind.is(found));
    }

    private static Optional<String> fixOf(Operand result) {
        return result.kinds().stream().sorted().findFirst().map(kind -> switch (kind) {
            case NUMBER -> "write \"type\": \"number\" on the property";
            case TRUTH -> "write \"type\": \"boolean\" on the property";
            case DATE -> "write \"type\": \"string\" and \"format\": \"date\" on the property";
            case MONTH -> "write \"type\": \"string\" and \"format\": \"year-month\" on the property";
            case TIME -> "write \"type\": \"string\" and \"format\": \"local-time\" on the property";
            case TEXT, PERSONNUMMER, DATE_TEXT, MONTH_TEXT, TIME_TEXT -> "write \"type\": \"string\" on the property";
            case OBJECT -> "name a property of it";
        });
    }
}
