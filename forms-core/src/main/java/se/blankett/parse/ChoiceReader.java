package se.blankett.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Choice;
import se.blankett.json.Json;

/** Options: {@code enum}, {@code oneOf} or {@code anyOf} of consts, or the consts of several branches. */
final class ChoiceReader {
    private ChoiceReader() {}

    /** Returns the options of the first part that lists some; else one for each part's const. */
    static List<Choice> of(Merged merged) {
        List<Choice> listed = merged.first(schema -> {
                    List<Choice> choices = listed(schema);
                    return Optional.of(choices).filter(given -> !given.isEmpty());
                })
                .orElse(List.of());
        if (!listed.isEmpty()) {
            return listed;
        }
        Map<Object, Choice> consts = new LinkedHashMap<>();
        merged.parts().stream()
                .filter(part -> part.schema().has("const"))
                .map(part -> choice(part.schema()))
                .forEach(choice -> consts.putIfAbsent(choice.value(), choice));
        return told(List.copyOf(consts.values()), merged.text("title"));
    }

    /** A title that is the question's own tells no option from another: then they are called by their values. */
    private static List<Choice> told(List<Choice> consts, String label) {
        boolean untold = consts.stream().allMatch(choice -> choice.title().equals(label));
        return untold
                ? consts.stream()
                        .map(choice -> new Choice(choice.value(), titleOf(choice.value()), ""))
                        .toList()
                : consts;
    }

    /** Returns the values that the schema lists or holds. */
    static List<Object> valuesOf(SchemaNode schema) {
        List<Object> values = new ArrayList<>();
        listed(schema).forEach(choice -> values.add(choice.value()));
        schema.get("const").ifPresent(values::add);
        return values;
    }

    private static List<Choice> listed(SchemaNode schema) {
        if (schema.has("enum")) {
            return schema.list("enum").stream()
                    .filter(value -> value != Json.NULL && !(value instanceof Map) && !(value instanceof List))
                    .map(value -> new Choice(value, titleOf(value), ""))
                    .toList();
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<SchemaNode> branches = Branches.answerable(schema.children(keyword));
            if (!branches.isEmpty() && branches.stream().allMatch(branch -> branch.has("const"))) {
                return branches.stream().map(ChoiceReader::choice).toList();
            }
        }
        return List.of();
    }

    private static Choice choice(SchemaNode branch) {
        Object value = branch.get("const").orElse("");
        String title = branch.text("title");
        return new Choice(value, title.isEmpty() ? titleOf(value) : title, branch.text("description"));
    }

    private static String titleOf(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
