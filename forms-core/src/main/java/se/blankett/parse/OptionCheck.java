package se.blankett.parse;

import java.util.List;
import java.util.Set;

/** Finds lists of options with which nothing can be answered, or an option not chosen: JSON Schema allows both. */
final class OptionCheck {
    /** What tells people about an option, and says nothing of what is stored. */
    private static final Set<String> NOTES = Set.of("title", "description", "examples", "$comment", "x-form");

    private static final List<String> LISTS = List.of("oneOf", "anyOf");

    private final Problems problems;

    OptionCheck(Problems problems) {
        this.problems = problems;
    }

    void check(SchemaNode node) {
        if (node.get("enum").filter(List.of()::equals).isPresent()) {
            problems.lint(
                    node.place("enum"),
                    "option.none",
                    "there is nothing to choose, so every answer is refused",
                    "list the options, or remove 'enum'");
        }
        for (String keyword : LISTS) {
            List<SchemaNode> options = node.children(keyword);
            if (options.stream().anyMatch(option -> option.has("const"))) {
                options.stream().filter(OptionCheck::isForgotten).forEach(this::tell);
            }
        }
    }

    /** Says whether it is an option for people, and any value for JSON Schema: so of {@code oneOf} no other will do. */
    private static boolean isForgotten(SchemaNode option) {
        return NOTES.containsAll(option.map().keySet());
    }

    private void tell(SchemaNode option) {
        problems.lint(
                option,
                "option.noConst",
                "the option has no 'const', so it stands for every value",
                "add \"const\": what is stored when it is chosen");
    }
}
