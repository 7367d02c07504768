package se.blankett.lint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.report.Nearest;

/**
 * Finds keywords that were most likely meant to be others. JSON Schema lets any be (Core 2020-12, section 4.3.1), and
 * does nothing for those that it does not know.
 */
final class KeywordNames implements Check {
    /** Those of 2020-12, of the drafts before it that load, and ours. */
    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of(("$schema $id $ref $anchor $defs $comment $vocabulary $dynamicRef $dynamicAnchor $recursiveRef"
                            + " $recursiveAnchor id definitions dependencies additionalItems"
                            + " type enum const title description default examples readOnly writeOnly deprecated"
                            + " minLength maxLength pattern format contentEncoding contentMediaType contentSchema"
                            + " minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"
                            + " items prefixItems contains minContains maxContains minItems maxItems uniqueItems"
                            + " unevaluatedItems properties patternProperties additionalProperties propertyNames"
                            + " unevaluatedProperties minProperties maxProperties required dependentRequired"
                            + " dependentSchemas allOf anyOf oneOf not if then else x-form")
                    .split(" ", -1)));

    /** What other ways to describe a form call it. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("label", "title"),
            Map.entry("hint", "description"),
            Map.entry("helpText", "x-form.help"),
            Map.entry("placeholder", "description"),
            Map.entry("example", "examples"),
            Map.entry("options", "oneOf"),
            Map.entry("choices", "oneOf"),
            Map.entry("values", "enum"),
            Map.entry("min", "minimum"),
            Map.entry("max", "maximum"),
            Map.entry("length", "maxLength"),
            Map.entry("regex", "pattern"),
            Map.entry("nullable", "required"),
            Map.entry("optional", "required"),
            Map.entry("mandatory", "required"),
            Map.entry("hidden", "if"),
            Map.entry("showIf", "if"),
            Map.entry("visibleIf", "if"),
            Map.entry("dependsOn", "if"));

    @Override
    public void check(Definition form, Advice advice) {
        form.everySchema()
                .forEach(node -> node.map().keySet().stream()
                        .filter(name -> !KNOWN.contains(name))
                        .forEach(name -> meantBy(name)
                                .ifPresent(meant -> advice.warning(
                                        node.place(name),
                                        "keyword.unknown",
                                        "JSON Schema has no keyword '" + name + "', so it does nothing",
                                        fix(meant)))));
    }

    private static String fix(String meant) {
        return meant.equals("if") ? "put the question into the 'then' of an 'if'" : "use \"" + meant + "\"";
    }

    private static Optional<String> meantBy(String name) {
        if (ELSEWHERE.containsKey(name)) {
            return Optional.ofNullable(ELSEWHERE.get(name));
        }
        return KNOWN.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .or(() -> name.length() < 4 ? Optional.empty() : Nearest.to(name, KNOWN));
    }
}
