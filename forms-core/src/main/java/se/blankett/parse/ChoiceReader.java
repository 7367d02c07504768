package se.blankett.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Options: {@code enum}, {@code oneOf} or {@code anyOf} of consts, or the consts of several branches. */
final class ChoiceReader {
    private final boolean read;

    /** @param read whether people read the values that have no title: then they are words, which can be translated */
    private ChoiceReader(boolean read) {
        this.read = read;
    }

    /** Returns the options that people are shown. */
    static List<Choice> shown(Merged merged) {
        return new ChoiceReader(true).of(merged);
    }

    /** Returns the options of which nobody reads the values, such as media types. */
    static List<Choice> codes(Merged merged) {
        return new ChoiceReader(false).of(merged);
    }

    /** Returns the values that the schema lists or holds. */
    static List<Object> valuesOf(SchemaNode schema) {
        List<Object> values = new ArrayList<>();
        new ChoiceReader(false).listed(schema).forEach(choice -> values.add(choice.value()));
        schema.get("const").ifPresent(values::add);
        return values;
    }

    /** Returns the options of the first part that lists some; else one for each part's const. */
    private List<Choice> of(Merged merged) {
        List<Choice> listed = merged.first(schema -> {
                    List<Choice> choices = listed(schema);
                    return Optional.of(choices).filter(given -> !given.isEmpty());
                })
                .orElse(List.of());
        return listed.isEmpty() ? consts(merged) : listed;
    }

    /** A title that is the question's own tells no option from another: then they are called by their values. */
    private List<Choice> consts(Merged merged) {
        List<SchemaNode> consts = merged.parts().stream()
                .map(Part::schema)
                .filter(schema -> schema.has("const"))
                .toList();
        String label = merged.text("title");
        boolean untold = !label.isEmpty()
                && consts.stream().allMatch(schema -> titleOf(schema).equals(label));
        Map<Object, Choice> choices = new LinkedHashMap<>();
        consts.stream()
                .map(schema -> untold
                        ? untitled(schema, constOf(schema), schema.pointer().child("const"))
                        : choice(schema))
                .forEach(choice -> choices.putIfAbsent(choice.value(), choice));
        return List.copyOf(choices.values());
    }

    private List<Choice> listed(SchemaNode schema) {
        if (schema.has("enum")) {
            return enumerated(schema).toList();
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<SchemaNode> branches = Branches.answerable(schema.children(keyword));
            if (!branches.isEmpty() && branches.stream().allMatch(branch -> branch.has("const"))) {
                return branches.stream().map(this::choice).toList();
            }
        }
        return List.of();
    }

    private Stream<Choice> enumerated(SchemaNode schema) {
        List<Object> values = schema.list("enum");
        Pointer at = schema.pointer().child("enum");
        return IntStream.range(0, values.size())
                .filter(i -> isScalar(values.get(i)))
                .mapToObj(i -> untitled(schema, values.get(i), at.child(i)));
    }

    private static boolean isScalar(Object value) {
        return value != Json.NULL && !(value instanceof Map) && !(value instanceof List);
    }

    private Choice choice(SchemaNode branch) {
        String title = branch.text("title");
        Object value = constOf(branch);
        String shown = title.isEmpty() ? word(branch, value, branch.pointer().child("const")) : title;
        return new Choice(value, shown, branch.text("description"));
    }

    private Choice untitled(SchemaNode schema, Object value, Pointer at) {
        return new Choice(value, word(schema, value, at), "");
    }

    /** @param at where the value stands */
    private String word(SchemaNode schema, Object value, Pointer at) {
        return read && value instanceof String text ? schema.document().words().apply(text, at) : wordOf(value);
    }

    private static String titleOf(SchemaNode schema) {
        String title = schema.text("title");
        return title.isEmpty() ? wordOf(constOf(schema)) : title;
    }

    private static Object constOf(SchemaNode schema) {
        return schema.get("const").orElse("");
    }

    private static String wordOf(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
