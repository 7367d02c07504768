package se.blankett.parse;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.engine.AssertedFormats;
import se.blankett.report.Nearest;

/** Finds keywords of a single subschema that JSON Schema allows, and a form cannot take. */
final class KeywordCheck {
    /** Members of {@code x-form} whose names no other use of JSON Schema is known to have. */
    private static final List<String> MEMBERS = List.of(
            "help",
            "noun",
            "unit",
            "errors",
            "widget",
            "layout",
            "item",
            "exclusive",
            "autocomplete",
            "pages",
            "start");

    /** RFC 3339's meaning, and what a citizen can answer instead. */
    private static final Map<String, String> FOR_MACHINES =
            Map.of("time", "\"local-time\"", "date-time", "\"date\" and \"local-time\" in two questions");

    private final Problems problems;
    private final PatternCheck patterns;

    KeywordCheck(Problems problems) {
        this.problems = problems;
        this.patterns = new PatternCheck(problems);
    }

    void check(SchemaNode node) {
        checkReferences(node);
        checkFormat(node);
        checkOutside(node);
        node.get("pattern")
                .filter(String.class::isInstance)
                .ifPresent(pattern -> patterns.check(node.place("pattern"), String.valueOf(pattern)));
        SchemaNode members = node.object("patternProperties");
        members.map().keySet().forEach(pattern -> patterns.check(members.place(pattern), pattern));
    }

    private void checkReferences(SchemaNode node) {
        for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
            if (node.has(keyword)) {
                String what = "'" + keyword + "' cannot be a part of a form";
                problems.error(node.place(keyword), "ref.dynamic", what, "use '$ref'");
            }
        }
        if (node.has("$id") && !node.pointer().isRoot()) {
            String what = "'$id' inside a document is not supported";
            problems.error(node.place("$id"), "ref.embeddedId", what, "remove it, or use '$anchor'");
        }
    }

    /** JSON Schema says nothing of what it does not know; its author thinks that it does something. */
    private void checkOutside(SchemaNode node) {
        if (Collections.disjoint(node.map().keySet(), MEMBERS)) {
            return; // thousands of options have none
        }
        MEMBERS.stream()
                .filter(node::has)
                .forEach(member -> problems.warning(
                        node.place(member),
                        "member.outside",
                        "'" + member + "' stands beside 'x-form', where nothing reads it",
                        "move it into 'x-form'"));
    }

    private void checkFormat(SchemaNode node) {
        String format = node.text("format");
        if (FOR_MACHINES.containsKey(format)) {
            problems.warning(
                    node.place("format"),
                    "format.forMachines",
                    "\"" + format + "\" asks for seconds and an offset, which no person writes",
                    "use " + FOR_MACHINES.getOrDefault(format, ""));
        }
        if (!format.isEmpty() && !AssertedFormats.isKnown(format)) {
            problems.warning(
                    node.place("format"),
                    "format.unknown",
                    "no format is named \"" + format + "\", so answers are not checked against it",
                    Nearest.to(format, AssertedFormats.known())
                            .map(near -> "use \"" + near + "\"")
                            .orElseGet(() -> "use 'pattern', or one of " + String.join(", ", forPeople())));
        }
    }

    /** Returns the formats that a citizen can be asked for. */
    static Set<String> forPeople() {
        Set<String> formats = new TreeSet<>(AssertedFormats.known());
        formats.removeAll(FOR_MACHINES.keySet());
        return formats;
    }
}
