package se.blankett.benchmark;

import java.util.List;
import java.util.function.Supplier;
import se.blankett.form.CodeLists;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.validate.SubmissionValidator;

/** Definitions that are made to take long: a catalogue reads what authors upload, and an overlay may be anybody's. */
final class HostileDefinitions {
    private HostileDefinitions() {}

    static List<Attack> all() {
        return List.of(
                definition("10,000 properties", () -> HostileForm.fields(10_000)),
                definition("4,000 properties", () -> HostileForm.fields(4_000)),
                definition("9,990 options", () -> HostileForm.options(9_990)),
                definition("3,000 anchors", () -> HostileForm.anchors(3_000)),
                definition("a chain of 1,000 conditions", () -> HostileForm.chain(1_000)),
                definition("a chain of 100 conditions", () -> HostileForm.chain(100)),
                definition("references that fan out 2^30", HostileForm::fan),
                definition("240 levels", () -> HostileForm.nested(240)),
                definition("10,000 levels", () -> HostileForm.nested(10_000)),
                definition(
                        "4 MB of text",
                        () -> "{\"type\":\"object\",\"title\":\"" + "x".repeat(4_000_000)
                                + "\",\"properties\":{\"a\":{\"type\":\"string\"}}}"),
                definition("5 MB of text", () -> "{\"title\":\"" + "x".repeat(5 << 20) + "\"}"),
                definition(
                        "400 patterns that backtrack",
                        () -> HostileForm.json("{'type':'object','properties':{"
                                + HostileForm.each(
                                        400, i -> "'f" + i + "':{'type':'string','pattern':'^(?=a)(a|aa)+$'}")
                                + "}}")),
                definition("20,000 options in 3,000 questions", () -> HostileForm.shared(20_000, 3_000)),
                definition("3,900 formulas in a chain", () -> HostileForm.formulas(3_900)),
                definition("999 formulas in a chain", () -> HostileForm.formulas(999)),
                definition("150 conditions around 600 questions", () -> HostileForm.nestedTests(150, 600)),
                definition("a condition on 3,000 answers", () -> HostileForm.wideTest(3_000)),
                definition("600 conditions for each of 10 questions", () -> HostileForm.manyWays(600, 10)),
                definition("3,600 questions, and 490 long names that are none", () -> HostileForm.unknown(3_600, 490)),
                definition("90,000 options that 400 formulas compare", () -> HostileForm.compared(90_000, 400)),
                definition("3,000 choices that nothing tells apart", () -> HostileForm.untold(3_000)),
                definition(
                        "5,000 unknown members",
                        () -> HostileForm.json("{'type':'object','properties':{"
                                + HostileForm.each(5_000, i -> "'f" + i + "':{'type':'string','x-form':{'q':1}}")
                                + "}}")),
                definition(
                        "600 references far away",
                        () -> HostileForm.json("{'type':'object','properties':{"
                                + HostileForm.each(600, i -> "'f" + i + "':{'$ref':'https://exempel.se/" + i + "'}")
                                + "}}")));
    }

    private static Attack definition(String name, Supplier<String> text) {
        return new Attack("form: " + name, () -> {
            String written = text.get();
            return () -> {
                Parsed parsed = FormParser.read("hostile.form.json", written, CodeLists.NONE);
                parsed.form().ifPresent(form -> SubmissionValidator.of(form, Sample.CLOCK));
                return parsed.form().isPresent()
                        ? "loads"
                        : "refused, " + parsed.problems().size() + " problems";
            };
        });
    }
}
