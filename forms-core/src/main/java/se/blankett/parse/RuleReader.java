package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.form.Rule;
import se.blankett.report.Nearest;

/** Reads the rules that stand on an object. */
final class RuleReader {
    private final FieldNames names;
    private final ExpressionReader expressions;
    private final Problems problems;

    RuleReader(FieldNames names, ExpressionReader expressions, Problems problems) {
        this.names = names;
        this.expressions = expressions;
        this.problems = problems;
    }

    /** @param parts what is said about the object, each with rules */
    List<Rule> read(List<Part> parts, Pointer object) {
        List<Rule> rules = new ArrayList<>();
        Map<String, SchemaNode> ids = new HashMap<>();
        for (Part part : parts) {
            for (SchemaNode rule : part.schema().form().children("rules")) {
                SchemaNode first = ids.putIfAbsent(rule.text("id"), rule);
                if (first == null) {
                    rule(rule, part, object).ifPresent(rules::add);
                } else if (!first.pointer().equals(rule.pointer())) {
                    reportTwice(rule);
                }
            }
        }
        return rules;
    }

    private void reportTwice(SchemaNode rule) {
        problems.error(
                rule.place("id"),
                "rule.twice",
                "another rule of the object has the id \"" + rule.text("id") + "\"",
                "give one of them another id");
    }

    private Optional<Rule> rule(SchemaNode rule, Part part, Pointer object) {
        Optional<Pointer> at = at(rule, object);
        return expressions
                .test(rule.place("test"), rule.text("test"), object)
                .flatMap(test -> at.map(place -> new Rule(
                        rule.text("id"),
                        test,
                        rule.text("message"),
                        place,
                        rule.text("severity").equals("warning"),
                        part.guard())));
    }

    /** A property, or a path of names through objects: {@code plats/vaning}. */
    private Optional<Pointer> at(SchemaNode rule, Pointer object) {
        if (problems.hasErrorWithin(rule.place("at"))) {
            return Optional.empty(); // the meta-schema has told that this is no path
        }
        Pointer at = object;
        for (String name : rule.text("at").split("/", -1)) {
            if (!names.has(at, name)) {
                problems.error(
                        rule.place("at"),
                        "rule.at",
                        "\"" + rule.text("at") + "\" leads to no property: there is no \"" + name + "\"",
                        Nearest.fix(name, names.members(at)));
                return Optional.empty();
            }
            at = at.child(name);
        }
        return Optional.of(at);
    }
}
