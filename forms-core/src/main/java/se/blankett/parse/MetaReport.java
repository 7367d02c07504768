package se.blankett.parse;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.blankett.engine.Violation;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/** What the meta-schema refuses, in words for a form author. */
final class MetaReport {
    private final Problems problems;

    MetaReport(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param code the problem's code
     * @param what what is said of the member after its name
     */
    private record Said(String code, String what, String fix) {}

    /** @param node the schema object in which the violation was found */
    void add(SchemaNode node, Violation violation) {
        Pointer at = node.pointer().resolve(violation.instance());
        if (violation.keyword().equals("additionalProperties")) {
            addUnknownMember(node.document(), at, violation);
            return;
        }
        String name = at.isRoot() ? "the document" : "'" + named(at) + "'";
        Object value = violation.instance().evaluate(node.map()).orElse("");
        Said said = said(violation, at, value);
        problems.error(node.document().name(), at, said.code(), name + " " + said.what(), said.fix());
    }

    /** The number of an entry says nothing without the list. */
    private static String named(Pointer at) {
        boolean entry = at.depth() > 1 && at.last().matches("\\d+");
        return entry ? at.parent().last() + "/" + at.last() : at.last();
    }

    private static Said said(Violation violation, Pointer at, Object value) {
        Map<String, Object> schema = violation.schema();
        String unknown = "has a value that is not known";
        return switch (violation.keyword()) {
            case "required" -> new Said("schema.missing", "lacks " + quoted(violation), "add it");
            case "type" -> new Said("schema.type", "is of the wrong type", MetaFix.types(at, value, schema));
            case "enum" -> new Said("schema.value", unknown, MetaFix.value(value, schema));
            case "anyOf", "oneOf" -> new Said("schema.value", unknown, MetaFix.choice(at.last(), value, schema));
            case "pattern", "format" ->
                new Said("schema.form", "is not written as it has to be", MetaFix.described(schema));
            case "not" -> new Said("schema.taken", "has a value that is taken", MetaFix.taken(schema));
            case "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties" ->
                new Said("schema.tooSmall", "is too small, or empty", MetaFix.least(violation));
            case "uniqueItems" -> new Said("schema.twice", "holds the same twice", "keep one of the two");
            default -> new Said("schema.keyword", "is not what a form can have there", MetaFix.described(schema));
        };
    }

    private void addUnknownMember(Document document, Pointer at, Violation violation) {
        String member = violation.properties().get(0);
        Set<String> known = violation.schema().get("properties") instanceof Map<?, ?> map
                ? new TreeSet<>(Json.object(map).keySet())
                : Set.of();
        problems.error(
                document.name(),
                at.child(member),
                "schema.unknownMember",
                "'" + at.last() + "' has no member \"" + member + "\"",
                Nearest.fix(member, known));
    }

    private static String quoted(Violation violation) {
        return violation.properties().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
