package se.blankett.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;

/** Options by their codes. */
final class ChoiceText {
    private ChoiceText() {}

    static Read one(Leaf leaf, String code) {
        return code.isEmpty()
                ? Read.NOTHING
                : find(leaf, code).map(choice -> Read.of(choice.value())).orElse(Read.failed("choice.notInList"));
    }

    static Read several(Leaf leaf, List<String> codes) {
        List<Object> values = new ArrayList<>();
        for (String code : codes) {
            if (code.isEmpty()) {
                continue;
            }
            Optional<Choice> choice = find(leaf, code);
            if (choice.isEmpty()) {
                return Read.failed("choice.notInList");
            }
            if (!values.contains(choice.get().value())) {
                values.add(choice.get().value());
            }
        }
        return values.isEmpty() ? Read.NOTHING : Read.of(List.copyOf(values));
    }

    /** A code is compared as it was read: a schema's own may have blanks around it, or letters in two parts. */
    private static Optional<Choice> find(Leaf leaf, String code) {
        return leaf.choices().stream()
                .filter(choice -> PlainText.normalize(choice.code()).equals(code))
                .findFirst();
    }
}
