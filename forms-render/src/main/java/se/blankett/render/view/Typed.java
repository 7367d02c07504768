package se.blankett.render.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.blankett.form.Leaf;
import se.blankett.submission.Entry;
import se.blankett.value.ValueWriter;

/**
 * What stands in the controls of one question.
 *
 * @param texts by part, {@code ""} for a question of one control
 */
record Typed(Map<String, List<String>> texts) {
    /** What was typed; before anything was, the value that the form begins with. */
    static Typed of(Leaf leaf, Optional<Entry> entry) {
        return new Typed(entry.map(found -> inParts(leaf, found))
                .or(() -> leaf.initial().map(value -> ValueWriter.write(leaf, value)))
                .orElse(Map.of()));
    }

    /** A date that came in one piece is shown in its parts. */
    private static Map<String, List<String>> inParts(Leaf leaf, Entry entry) {
        return entry.value()
                .filter(value -> entry.texts().containsKey("") && leaf.type() == Leaf.Type.TEXT)
                .map(value -> ValueWriter.write(leaf, value))
                .filter(parts -> !parts.containsKey(""))
                .orElse(entry.texts());
    }

    /** A date that came in one piece and could not be read is shown in its first part: nothing typed is lost. */
    String part(String name, boolean first) {
        String text = text(name);
        return text.isEmpty() && first ? text("") : text;
    }

    String text(String part) {
        return texts.getOrDefault(part, List.of()).stream().findFirst().orElse("");
    }

    boolean isChosen(String value) {
        return texts.getOrDefault("", List.of()).contains(value);
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return texts.keySet().stream().collect(Collectors.joining(", ", "Typed[", "]"));
    }
}
