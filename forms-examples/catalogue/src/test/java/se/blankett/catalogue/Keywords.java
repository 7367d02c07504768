package se.blankett.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Form;
import se.blankett.form.Source;
import se.blankett.json.Json;

/** The keywords with which a form's schema refuses an answer, read from its text; those of a condition refuse none. */
final class Keywords {
    private static final Set<String> REFUSING = Set.of(
            "type",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "required",
            "dependentRequired",
            "unevaluatedProperties");

    private final Set<String> found = new TreeSet<>();

    private Keywords() {}

    static Set<String> of(Form form) {
        Keywords keywords = new Keywords();
        for (Source source : form.sources()) {
            keywords.add(Json.parse(source.text()));
        }
        return keywords.found;
    }

    private void add(Object value) {
        if (value instanceof Map<?, ?> map) {
            Json.object(map).forEach((name, member) -> {
                if (REFUSING.contains(name)) {
                    found.add(name);
                }
                if (!name.equals("if") && !name.equals("x-form")) {
                    add(member);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(this::add);
        }
    }
}
