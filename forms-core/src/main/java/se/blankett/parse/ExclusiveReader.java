package se.blankett.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Choice;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/** The option that excludes the others: {@code exclusive} on an array of choices. */
final class ExclusiveReader {
    private static final String MEMBER = "exclusive";

    private ExclusiveReader() {}

    /** Returns the option that is named; its author is told where none is. */
    static Optional<Choice> read(Merged merged, List<Choice> choices, Problems problems) {
        return merged.formWith(MEMBER).flatMap(form -> read(form, choices, problems));
    }

    private static Optional<Choice> read(SchemaNode form, List<Choice> choices, Problems problems) {
        Object value = form.get(MEMBER).orElse("");
        Optional<Choice> choice = Choice.find(choices, value);
        boolean constant = value instanceof String || value instanceof BigDecimal || value instanceof Boolean;
        if (choice.isEmpty() && constant) { // of anything else the meta-schema has told
            String text = Json.canonical(value);
            problems.error(
                    form.place(MEMBER), "exclusive.noOption", "no option is " + text, "use " + nearest(text, choices));
        }
        return choice;
    }

    private static String nearest(String text, List<Choice> choices) {
        List<String> known =
                choices.stream().map(choice -> Json.canonical(choice.value())).toList();
        String bare = text.replace("\"", ""); // a number in quotes
        return known.contains(bare) ? bare : Nearest.to(text, known).orElse("one of " + String.join(", ", known));
    }

    /** Tells the author where there are no options to exclude. */
    static void refuse(Merged merged, Problems problems) {
        merged.formWith(MEMBER)
                .ifPresent(form -> problems.warning(
                        form.place(MEMBER),
                        "exclusive.noChoices",
                        "'exclusive' has no effect here: this is no array of choices",
                        "move it to the array, or remove it"));
    }
}
