package se.blankett.value;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Map<String, Choice> options = byCode(leaf); // once: both may be thousands
        Set<Object> values = new LinkedHashSet<>();
        for (String code : codes) {
            if (code.isEmpty()) {
                continue;
            }
            Choice choice = options.get(code);
            if (choice == null) {
                return Read.failed("choice.notInList");
            }
            values.add(choice.value());
        }
        return values.isEmpty() ? Read.NOTHING : Read.of(List.copyOf(values));
    }

    private static Map<String, Choice> byCode(Leaf leaf) {
        Map<String, Choice> options = new HashMap<>();
        leaf.choices().forEach(choice -> options.putIfAbsent(codeOf(choice), choice));
        return options;
    }

    private static Optional<Choice> find(Leaf leaf, String code) {
        return leaf.choices().stream()
                .filter(choice -> codeOf(choice).equals(code))
                .findFirst();
    }

    /** A code is compared as it was read: a schema's own may have blanks around it, or letters in two parts. */
    private static String codeOf(Choice choice) {
        return PlainText.normalize(choice.code());
    }
}
